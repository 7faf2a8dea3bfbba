import type {
  InstanceRoom,
  InstanceTalk,
  InstanceTimeslot,
  RoomWishes,
  TimetableInstance,
} from './instance.ts'
import { HARD, type TimetableModel } from './timetable-model.ts'

/** The tables of a published instance, with the weights that its rules state. */
export function modelOfInstance(instance: TimetableInstance): TimetableModel {
  const { talks, timeslots, rooms } = instance
  const slotIndex = new Map(timeslots.map(({ id }, index) => [id, index]))
  const roomIndex = new Map(rooms.map(({ id }, index) => [id, index]))
  const days = [...new Set(timeslots.map(({ day }) => day))].toSorted((a, b) => a - b)
  const firstDay = days[0] ?? 0
  const several = [...instance.speakers.keys()]
    .map((id) => [...talks.keys()].filter((talk) => talks[talk]!.speakers.includes(id)))
    .filter((its) => its.length > 1)
  return {
    talks: talks.length,
    slots: timeslots.length,
    rooms: rooms.length,
    days: (days.at(-1) ?? 0) - firstDay + 1,
    slotsOf: talks.map((talk) => indices(talk.timeslots, slotIndex)),
    roomsOf: talks.map((talk) => indices(talk.rooms, roomIndex)),
    pinnedTo: Int32Array.from(talks, ({ pinnedTo }) =>
      pinnedTo
        ? slotIndex.get(pinnedTo.timeslot)! * rooms.length + roomIndex.get(pinnedTo.room)!
        : -1,
    ),
    dayOf: Int32Array.from(timeslots, ({ day }) => day - firstDay),
    minutes: Float64Array.from(timeslots, minutesOf),
    overlap: Float64Array.from(timeslots.flatMap((a) => timeslots.map((b) => overlapOf(a, b)))),
    alone: Float64Array.from(
      talks.flatMap((talk) =>
        timeslots.flatMap((slot) => rooms.map((room) => costAlone(instance, talk, slot, room))),
      ),
    ),
    ...pairTables(instance),
    roomChange: Float64Array.from(
      talks.flatMap((a) => talks.map((b) => (a === b ? 0 : 10 * common(a.themes, b.themes)))),
    ),
    wantedInSmallRoom: 10,
    wanted: Int32Array.from(talks, ({ favourites }) => favourites),
    capacity: Int32Array.from(rooms, ({ capacity }) => capacity),
    crowded: Uint8Array.from(talks, ({ crowdControlRisk }) => (crowdControlRisk > 0 ? 1 : 0)),
    talksOfSpeaker: several.map((its) => Int32Array.from(its)),
    speakersOf: talks.map((_, talk) =>
      Int32Array.from([...several.keys()].filter((speaker) => several[speaker]!.includes(talk))),
    ),
    dayBetween: 20 * 480,
  }
}

const indices = (ids: readonly string[], index: ReadonlyMap<string, number>) =>
  Int32Array.from(ids, (id) => index.get(id) ?? -1).filter((one) => one >= 0)

const minutesOf = ({ start, end }: InstanceTimeslot) => end - start

const overlapOf = (a: InstanceTimeslot, b: InstanceTimeslot) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const tag of a) if (b.has(tag)) count++
  return count
}

const lacking = (wanted: ReadonlySet<string>, there: ReadonlySet<string>) =>
  wanted.size - common(wanted, there)

const costOfWishes = (wishes: RoomWishes, { tags }: InstanceRoom) =>
  HARD * (lacking(wishes.required, tags) + common(wishes.prohibited, tags)) +
  20 * (lacking(wishes.preferred, tags) + common(wishes.undesired, tags))

function costAlone(
  { speakers }: TimetableInstance,
  talk: InstanceTalk,
  slot: InstanceTimeslot,
  room: InstanceRoom,
): number {
  let perMinute = costOfWishes(talk.room, room)
  for (const id of talk.speakers) {
    const speaker = speakers.get(id)
    if (!speaker) continue
    perMinute += costOfWishes(speaker.room, room)
    perMinute += speaker.unavailable.has(slot.id) ? 100 * HARD : 0
    perMinute += 20 * lacking(speaker.preferredTimes, slot.tags)
    perMinute += 20 * common(speaker.undesiredTimes, slot.tags)
  }
  return perMinute * minutesOf(slot)
}

/** What two talks have in common, as far as the times of both matter for it. */
function relationOf(a: InstanceTalk, b: InstanceTalk) {
  const [before, after] = a.audienceLevel <= b.audienceLevel ? [a, b] : [b, a]
  return {
    speakers: common(new Set(a.speakers), new Set(b.speakers)),
    exclusive: common(a.exclusive, b.exclusive),
    themes: common(a.themes, b.themes),
    sectors: common(a.sectors, b.sectors),
    audiences: common(a.audienceTypes, b.audienceTypes),
    contents: common(a.contents, b.contents),
    otherLevel: a.audienceLevel === b.audienceLevel ? 0 : 1,
    otherLanguage: a.language === b.language ? 0 : 1,
    /** Which of the two is for people who know less: the first, the second or none. */
    easier: before.audienceLevel === after.audienceLevel ? 0 : before === a ? 1 : 2,
    aBeforeB: b.prerequisites.has(a.id) ? 1 : 0,
    bBeforeA: a.prerequisites.has(b.id) ? 1 : 0,
  }
}

type Relation = ReturnType<typeof relationOf>

/** One table for each way in which two talks can stand to each other: there are far fewer ways than pairs. */
function pairTables({ talks, timeslots, minimumPause }: TimetableInstance) {
  const kinds = new Map<string, number>()
  const pairCosts: Float64Array[] = []
  const pairKind = new Int32Array(talks.length * talks.length).fill(-1)
  for (const [index, a] of talks.entries())
    for (const [other, b] of talks.entries()) {
      if (index === other) continue
      const relation = relationOf(a, b)
      const key = Object.values(relation).join(' ')
      let kind = kinds.get(key)
      if (kind === undefined) {
        kind = pairCosts.length
        kinds.set(key, kind)
        pairCosts.push(
          Float64Array.from(
            timeslots.flatMap((slotOfA) =>
              timeslots.map((slotOfB) => costOfPair(relation, slotOfA, slotOfB, minimumPause)),
            ),
          ),
        )
      }
      pairKind[index * talks.length + other] = kind
    }
  return { pairKind, pairCosts }
}

function costOfPair(
  of: Relation,
  a: InstanceTimeslot,
  b: InstanceTimeslot,
  minimumPause: number,
): number {
  const overlap = overlapOf(a, b)
  const both = minutesOf(a) + minutesOf(b)
  const sameDay = a.day === b.day
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end)
  const tooClose = overlap > 0 || (sameDay && gap < minimumPause)
  const aEndsLate = a.end > b.start ? 1 : 0
  const bEndsLate = b.end > a.start ? 1 : 0
  const hard =
    (10 * of.speakers + of.exclusive) * overlap +
    (of.speakers > 0 && tooClose ? both : 0) +
    10 * both * (of.aBeforeB * aEndsLate + of.bBeforeA * bEndsLate)
  const perOverlap = 10 * of.themes + 10 * of.sectors + of.audiences * of.themes + 100 * of.contents
  const flow = of.easier === 1 ? aEndsLate : of.easier === 2 ? bEndsLate : 0
  const soft =
    perOverlap * overlap +
    (sameDay ? 0 : 10 * (of.contents + of.themes) * both) +
    10 * of.contents * both * flow -
    (a === b ? (of.audiences + of.otherLevel + 10 * of.otherLanguage) * minutesOf(a) : 0)
  return hard * HARD + soft
}
