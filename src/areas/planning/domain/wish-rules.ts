import type { TimetableRule } from '../../../engines/timetable/rules.ts'
import { expectedPeople } from '../../schedule/domain/expected-people.ts'
import { isProgramme } from '../../schedule/domain/session-kinds.ts'
import type { TimetableSession } from '../../schedule/domain/timetable.ts'
import { walkingMinutes } from '../../schedule/domain/walking-minutes.ts'
import { leastPauseMinutes } from '../../schedule/domain/warning.ts'
import type { PlanTask } from './plan.ts'
import {
  minute,
  minutesOf,
  overlapOf,
  sharedSpeakers,
  speakersOf,
  talksBySpeaker,
  type Counted,
} from './plan-grounds.ts'
import type { Wish } from './wish.ts'

type RuleBody = DistributiveOmit<TimetableRule, 'name' | 'level'>
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never
export type WishRule = { readonly name: Wish; readonly rule: (times: number) => RuleBody }

/** Each wish as a rule, given how often it counts. */
export function wishRules(
  { timetable, together }: PlanTask,
  { talks, times, rooms }: Counted,
  now: Int32Array,
): WishRule[] {
  const minutes = minutesOf(times)
  const overlap = overlapOf(times)
  const speakers = speakersOf(timetable, talks)
  const sameSpeakers = sharedSpeakers(speakers)
  const walk = walkingMinutes(timetable, new Map(rooms.map((room) => [room.id, room])))
  const ways = rooms.map((from) => rooms.map((to) => walk([from.id], [to.id])))
  const gap = (a: number, b: number) =>
    (Math.max(times[a]!.start, times[b]!.start) - Math.min(times[a]!.end, times[b]!.end)) / minute
  const lacking = talks.map(({ equipment }) =>
    rooms.map((room) => equipment.filter((each) => !room.equipment.includes(each)).length),
  )
  const expected = expectedPeople(timetable)
  const standing = talks.map((talk) => {
    const people = expected(talk)?.people ?? 0
    return rooms.map(({ capacity }) =>
      capacity === null || people <= capacity ? 0 : Math.ceil((10 * (people - capacity)) / people),
    )
  })
  const programme = talks.map(({ kind }) => isProgramme(kind))
  const both = (a: number, b: number) => programme[a]! && programme[b]!
  return [
    {
      name: 'equipment',
      rule: (weight) => ({
        of: 'alone',
        cost: (talk, slot, room) => weight * 5 * lacking[talk]![room]! * minutes[slot]!,
      }),
    },
    {
      name: 'pause',
      rule: (weight) => ({
        of: 'in-room',
        cost: (a, b) => {
          const pause = gap(a, b)
          return pause < 0 || pause >= leastPauseMinutes
            ? 0
            : weight * 5 * (leastPauseMinutes - pause)
        },
      }),
    },
    {
      name: 'walking',
      rule: (weight) => ({
        of: 'places',
        relation: (a, b) => (a === b ? 0 : sameSpeakers(a, b)),
        cost: (slotA, roomA, slotB, roomB) => {
          const pause = gap(slotA, slotB)
          const way = ways[roomA]![roomB]!
          return pause < 0 || pause >= way ? 0 : weight * 10 * (way - pause)
        },
      }),
    },
    {
      name: 'wanted-together',
      rule: (weight) => ({
        of: 'times',
        relation: wantedTogether(talks, together),
        cost: (a, b) => weight * overlap(a, b),
      }),
    },
    {
      name: 'same-topic',
      rule: (weight) => ({
        of: 'times',
        relation: (a, b) =>
          both(a, b) && talks[a]!.trackId !== null && talks[a]!.trackId === talks[b]!.trackId
            ? 1
            : 0,
        cost: (a, b) => weight * 5 * overlap(a, b),
      }),
    },
    {
      name: 'room-size',
      rule: (weight) => ({
        of: 'alone',
        cost: (talk, slot, room) => weight * standing[talk]![room]! * minutes[slot]!,
      }),
    },
    {
      name: 'languages',
      rule: (weight) => ({
        of: 'times',
        relation: (a, b) =>
          both(a, b) && talks[a]!.lang !== '' && talks[a]!.lang === talks[b]!.lang ? 1 : 0,
        cost: (a, b) => weight * overlap(a, b),
      }),
    },
    {
      name: 'levels',
      rule: (weight) => ({
        of: 'times',
        relation: (a, b) =>
          both(a, b) && talks[a]!.level !== '' && talks[a]!.level === talks[b]!.level ? 1 : 0,
        cost: (a, b) => weight * overlap(a, b),
      }),
    },
    {
      name: 'track-room',
      rule: (weight) => ({
        of: 'room-change',
        relation: (a, b) =>
          a !== b && talks[a]!.trackId !== null && talks[a]!.trackId === talks[b]!.trackId
            ? weight
            : 0,
      }),
    },
    {
      name: 'speaker-days',
      rule: (weight) => ({ of: 'span', groups: talksBySpeaker(speakers), perDay: weight * 300 }),
    },
    {
      name: 'as-it-is',
      rule: (weight) => ({
        of: 'alone',
        cost: (talk, slot, room) => {
          const here = now[talk]!
          if (here < 0 || here === slot * rooms.length + room) return 0
          const isSameTime = Math.floor(here / rooms.length) === slot
          return weight * (isSameTime ? 5 : 10) * minutes[slot]!
        },
      }),
    },
  ]
}

/** From 0 to 10: who most of all is wanted by the same people is 10. */
function wantedTogether(talks: readonly TimetableSession[], pairs: PlanTask['together']) {
  // A second time of a session is wanted by those who starred the first.
  const index = new Map<string, number[]>()
  for (const [talk, { id, repeatsId }] of talks.entries()) {
    const first = repeatsId ?? id
    index.set(first, [...(index.get(first) ?? []), talk])
  }
  const most = pairs.reduce((highest, { people }) => Math.max(highest, people), 1)
  const table = new Map<number, number>()
  for (const { one, other, people } of pairs)
    for (const a of index.get(one) ?? [])
      for (const b of index.get(other) ?? [])
        table.set(Math.min(a, b) * talks.length + Math.max(a, b), Math.round((10 * people) / most))
  return (a: number, b: number) => table.get(Math.min(a, b) * talks.length + Math.max(a, b)) ?? 0
}
