import type { InstanceTalk, Placement, RoomWishes, TimetableInstance } from './instance.ts'

/** What each rule takes away (or gives, below nought); hard rules must come to nought. */
export type TimetableScore = {
  readonly hard: number
  readonly soft: number
  readonly rules: Readonly<Record<string, { readonly hard: number; readonly soft: number }>>
}

type Placed = InstanceTalk & {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly minutes: number
  readonly slot: string
  readonly slotTags: ReadonlySet<string>
  readonly where: string
  readonly capacity: number
  readonly roomTags: ReadonlySet<string>
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  let count = 0
  for (const tag of a) if (b.has(tag)) count++
  return count
}
const missing = (wanted: ReadonlySet<string>, there: ReadonlySet<string>) =>
  wanted.size - common(wanted, there)

/**
 * Scores a timetable from the instance alone, rule by rule, by going through all talks and all pairs. It is written
 * apart from the solver's incremental evaluation, which it checks.
 *
 * @returns penalties as negative numbers; a talk without a possible place is an error.
 */
export function scoreTimetable(
  instance: TimetableInstance,
  placements: readonly Placement[],
): TimetableScore {
  const rules: Record<string, { hard: number; soft: number }> = {}
  const count = (level: 'hard' | 'soft', rule: string, penalty: number) => {
    if (penalty === 0) return
    rules[rule] ??= { hard: 0, soft: 0 }
    rules[rule][level] -= penalty
  }
  const talks = place(instance, placements)
  for (const talk of talks) scoreAlone(instance, talk, count)
  for (const [index, a] of talks.entries())
    for (const b of talks.slice(index + 1)) {
      scoreHardPair(instance, a, b, count)
      scoreSoftPair(a, b, count)
      scoreOrderedPair(a, b, count)
      scoreOrderedPair(b, a, count)
    }
  scoreCrowds(talks, count)
  scoreSpans(instance, talks, count)
  const sum = (level: 'hard' | 'soft') =>
    Object.values(rules).reduce((total, rule) => total + rule[level], 0)
  return { hard: sum('hard'), soft: sum('soft'), rules }
}

type Count = (level: 'hard' | 'soft', rule: string, penalty: number) => void

/** Gives every talk the facts of its place. */
function place(instance: TimetableInstance, placements: readonly Placement[]): Placed[] {
  const slots = new Map(instance.timeslots.map((slot) => [slot.id, slot]))
  const rooms = new Map(instance.rooms.map((room) => [room.id, room]))
  const places = new Map(placements.map((placement) => [placement.id, placement]))
  return instance.talks.map((talk) => {
    const { timeslot = '', room = '' } = places.get(talk.id) ?? {}
    const slot = slots.get(timeslot)
    const its = rooms.get(room)
    const mayBe = talk.pinnedTo
      ? talk.pinnedTo.timeslot === timeslot && talk.pinnedTo.room === room
      : talk.timeslots.includes(timeslot) && talk.rooms.includes(room)
    if (!slot || !its || !mayBe) throw new Error(`${talk.id} has no place that is possible for it`)
    return {
      ...talk,
      start: slot.start,
      end: slot.end,
      day: slot.day,
      minutes: slot.end - slot.start,
      slot: slot.id,
      slotTags: slot.tags,
      where: its.id,
      capacity: its.capacity,
      roomTags: its.tags,
    }
  })
}

function scoreAlone({ speakers }: TimetableInstance, talk: Placed, count: Count) {
  const { minutes, slotTags, roomTags } = talk
  const wishes = (of: string, { required, preferred, prohibited, undesired }: RoomWishes) => {
    count('hard', `${of} required room tags`, missing(required, roomTags) * minutes)
    count('hard', `${of} prohibited room tags`, common(prohibited, roomTags) * minutes)
    count('soft', `${of} preferred room tags`, 20 * missing(preferred, roomTags) * minutes)
    count('soft', `${of} undesired room tags`, 20 * common(undesired, roomTags) * minutes)
  }
  wishes('Talk', talk.room)
  for (const id of talk.speakers) {
    const speaker = speakers.get(id)
    if (!speaker) continue
    wishes('Speaker', speaker.room)
    if (speaker.unavailable.has(talk.slot)) count('hard', 'Speaker unavailable', 100 * minutes)
    const { preferredTimes, undesiredTimes } = speaker
    count(
      'soft',
      'Speaker preferred timeslot tags',
      20 * missing(preferredTimes, slotTags) * minutes,
    )
    count(
      'soft',
      'Speaker undesired timeslot tags',
      20 * common(undesiredTimes, slotTags) * minutes,
    )
  }
}

const overlapOf = (a: Placed, b: Placed) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const sharedSpeakers = (a: Placed, b: Placed) => common(new Set(a.speakers), new Set(b.speakers))

function scoreHardPair({ minimumPause }: TimetableInstance, a: Placed, b: Placed, count: Count) {
  const overlap = overlapOf(a, b)
  const both = a.minutes + b.minutes
  if (a.where === b.where) count('hard', 'Room conflict', 1000 * overlap)
  const speakers = sharedSpeakers(a, b)
  count('hard', 'Speaker conflict', 10 * overlap * speakers)
  count('hard', 'Mutually exclusive talks', common(a.exclusive, b.exclusive) * overlap)
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end)
  const tooClose = overlap > 0 || (a.day === b.day && gap < minimumPause)
  if (speakers > 0 && tooClose) count('hard', 'Consecutive pause', both)
}

function scoreSoftPair(a: Placed, b: Placed, count: Count) {
  const overlap = overlapOf(a, b)
  const both = a.minutes + b.minutes
  const themes = common(a.themes, b.themes)
  const contents = common(a.contents, b.contents)
  const audiences = common(a.audienceTypes, b.audienceTypes)
  count('soft', 'Theme track conflict', 10 * themes * overlap)
  count('soft', 'Sector conflict', 10 * common(a.sectors, b.sectors) * overlap)
  count('soft', 'Audience type theme conflict', audiences * themes * overlap)
  count('soft', 'Content conflict', 100 * contents * overlap)
  if (a.day === b.day && a.where !== b.where)
    count('soft', 'Theme track room stability', 10 * themes * both)
  if (a.day !== b.day) {
    count('soft', 'Content same day', 10 * contents * both)
    count('soft', 'Theme same day', 10 * themes * both)
  }
  if (a.slot !== b.slot) return
  count('soft', 'Audience type diversity', -audiences * a.minutes)
  if (a.audienceLevel !== b.audienceLevel) count('soft', 'Audience level diversity', -a.minutes)
  if (a.language !== b.language) count('soft', 'Language diversity', -10 * a.minutes)
}

function scoreOrderedPair(a: Placed, b: Placed, count: Count) {
  const both = a.minutes + b.minutes
  if (b.prerequisites.has(a.id) && a.end > b.start) count('hard', 'Prerequisite', 10 * both)
  if (a.audienceLevel < b.audienceLevel && a.end > b.start)
    count('soft', 'Content level flow', 10 * common(a.contents, b.contents) * both)
  if (a.favourites < b.favourites && a.capacity > b.capacity)
    count('soft', 'Popular talks', 10 * both)
}

function scoreCrowds(talks: readonly Placed[], count: Count) {
  const risky = talks.filter(({ crowdControlRisk }) => crowdControlRisk > 0)
  for (const talk of risky) {
    const others = risky.filter(({ id, slot }) => slot === talk.slot && id !== talk.id).length
    if (others > 1) count('hard', 'Crowd control', talk.minutes)
  }
}

function scoreSpans({ speakers }: TimetableInstance, talks: readonly Placed[], count: Count) {
  for (const id of speakers.keys()) {
    const days = talks.filter((talk) => talk.speakers.includes(id)).map(({ day }) => day)
    const span = Math.max(...days) - Math.min(...days)
    if (days.length > 1 && span > 1) count('soft', 'Speaker makespan', 20 * (span - 1) * 480)
  }
}
