import type { RuledTimetable } from './rules.ts'
import { SeededRandom } from './seeded-random.ts'

const STARTS = [540, 585, 630, 690, 735, 840, 885, 930, 990, 1035]
const MINUTES = 35

/**
 * A conference of the size of the largest ones, drawn from a seed: four days of ten slots, rooms of all sizes,
 * speakers who cannot always come, and people with stars. Some talks are starred far more often than others.
 */
export function exampleLargeConference(
  seed: number,
  { talks, rooms, people, stars }: { talks: number; rooms: number; people: number; stars: number },
): RuledTimetable {
  const random = new SeededRandom(seed)
  const slots = [0, 1, 2, 3].flatMap((day) =>
    STARTS.map((start) => ({ day, start: day * 1440 + start, end: day * 1440 + start + MINUTES })),
  )
  const topics = Array.from({ length: talks }, () => random.below(12))
  const away = Array.from({ length: talks }, () => (random.below(6) === 0 ? random.below(4) : -1))
  const speakers = Array.from({ length: talks }, () => random.below(Math.ceil(talks * 0.85)))
  const { wanted, together } = drawStars(random, talks, people, stars)
  const capacity = Array.from({ length: rooms }, (_, room) => 80 + 40 * ((room * 7) % 20))
  const overlap = (a: number, b: number) => (a === b ? MINUTES : 0)
  // Part of those who want a talk come: not all see every one of their stars.
  const expected = wanted.map((count) => Math.round(count * 0.6))
  return {
    talks,
    slots,
    rooms,
    slotsOf: topics.map(() => Int32Array.from(slots.keys())),
    roomsOf: topics.map(() => Int32Array.from({ length: rooms }, (_, room) => room)),
    pinnedTo: new Int32Array(talks).fill(-1),
    rules: [
      { name: 'room', level: 'hard', of: 'in-room', cost: (a, b) => 100 * overlap(a, b) },
      {
        name: 'speaker',
        level: 'hard',
        of: 'times',
        relation: (a, b) => (speakers[a] === speakers[b] ? 1 : 0),
        cost: (a, b) => 100 * overlap(a, b),
      },
      {
        name: 'availability',
        level: 'hard',
        of: 'alone',
        cost: (talk, slot) => (away[talk] === slots[slot]!.day ? 100 * MINUTES : 0),
      },
      {
        name: 'stars',
        level: 'soft',
        of: 'times',
        relation: (a, b) => together[a * talks + b]!,
        cost: overlap,
      },
      {
        name: 'demand',
        level: 'soft',
        of: 'alone',
        cost: (talk, _, room) => Math.max(0, expected[talk]! - capacity[room]!) * MINUTES,
      },
      {
        name: 'topic at once',
        level: 'soft',
        of: 'times',
        relation: (a, b) => (topics[a] === topics[b] ? 1 : 0),
        cost: (a, b) => 20 * overlap(a, b),
      },
    ],
  }
}

/** Who starred what: half of each person's stars are of one topic of neighbours, so that pairs differ. */
function drawStars(random: SeededRandom, talks: number, people: number, stars: number) {
  const wanted = Array.from({ length: talks }, () => 0)
  const together = new Float64Array(talks * talks)
  for (let person = 0; person < people; person++) {
    const centre = random.below(talks)
    const its = new Set<number>()
    while (its.size < stars)
      its.add(
        its.size < stars / 2
          ? (centre + random.below(3 * stars)) % talks
          : Math.floor(talks * random.share() * random.share() * 0.999),
      )
    for (const a of its) {
      wanted[a]! += 1
      for (const b of its) if (a !== b) together[a * talks + b]! += 1
    }
  }
  return { wanted, together }
}
