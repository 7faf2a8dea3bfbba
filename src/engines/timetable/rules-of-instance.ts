import type {
  InstanceRoom,
  InstanceTalk,
  InstanceTimeslot,
  RoomWishes,
  TimetableInstance,
} from './instance.ts'
import type { RuledTimetable, TimesRule, TimetableRule } from './rules.ts'

/** The rules of a published instance, with the weights that they state. */
export function rulesOfInstance(instance: TimetableInstance): RuledTimetable {
  const { talks, timeslots, rooms } = instance
  const slotIndex = new Map(timeslots.map(({ id }, index) => [id, index]))
  const roomIndex = new Map(rooms.map(({ id }, index) => [id, index]))
  return {
    talks: talks.length,
    slots: timeslots,
    rooms: rooms.length,
    slotsOf: talks.map((talk) => indices(talk.timeslots, slotIndex)),
    roomsOf: talks.map((talk) => indices(talk.rooms, roomIndex)),
    pinnedTo: Int32Array.from(talks, ({ pinnedTo }) =>
      pinnedTo
        ? slotIndex.get(pinnedTo.timeslot)! * rooms.length + roomIndex.get(pinnedTo.room)!
        : -1,
    ),
    rules: [...placeRules(instance), ...hardRules(instance), ...softRules(instance)],
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

/** The rules that look at one talk in its place. */
function placeRules({ talks, timeslots, rooms, speakers }: TimetableInstance): TimetableRule[] {
  const speakersOf = talks.map((talk) =>
    talk.speakers.flatMap((id) => {
      const speaker = speakers.get(id)
      return speaker ? [{ id, ...speaker }] : []
    }),
  )
  type Speaker = (typeof speakersOf)[number][number]
  const ofTalk = (
    name: string,
    level: 'hard' | 'soft',
    perMinute: (wishes: RoomWishes, room: InstanceRoom) => number,
  ): TimetableRule => ({
    name,
    level,
    of: 'alone',
    cost: (talk, slot, room) =>
      perMinute(talks[talk]!.room, rooms[room]!) * minutesOf(timeslots[slot]!),
  })
  const ofSpeakers = (
    name: string,
    level: 'hard' | 'soft',
    perMinute: (speaker: Speaker, slot: InstanceTimeslot, room: InstanceRoom) => number,
  ): TimetableRule => ({
    name,
    level,
    of: 'alone',
    cost: (talk, slot, room) => {
      let cost = 0
      for (const speaker of speakersOf[talk]!)
        cost += perMinute(speaker, timeslots[slot]!, rooms[room]!)
      return cost * minutesOf(timeslots[slot]!)
    },
  })
  return [
    ofTalk('Talk required room tags', 'hard', (of, { tags }) => lacking(of.required, tags)),
    ofTalk('Talk prohibited room tags', 'hard', (of, { tags }) => common(of.prohibited, tags)),
    ofTalk('Talk preferred room tags', 'soft', (of, { tags }) => 20 * lacking(of.preferred, tags)),
    ofTalk('Talk undesired room tags', 'soft', (of, { tags }) => 20 * common(of.undesired, tags)),
    ofSpeakers('Speaker unavailable', 'hard', (of, { id }) => (of.unavailable.has(id) ? 100 : 0)),
    ofSpeakers('Speaker required room tags', 'hard', (of, _, { tags }) =>
      lacking(of.room.required, tags),
    ),
    ofSpeakers('Speaker prohibited room tags', 'hard', (of, _, { tags }) =>
      common(of.room.prohibited, tags),
    ),
    ofSpeakers(
      'Speaker preferred timeslot tags',
      'soft',
      (of, { tags }) => 20 * lacking(of.preferredTimes, tags),
    ),
    ofSpeakers(
      'Speaker undesired timeslot tags',
      'soft',
      (of, { tags }) => 20 * common(of.undesiredTimes, tags),
    ),
    ofSpeakers(
      'Speaker preferred room tags',
      'soft',
      (of, _, { tags }) => 20 * lacking(of.room.preferred, tags),
    ),
    ofSpeakers(
      'Speaker undesired room tags',
      'soft',
      (of, _, { tags }) => 20 * common(of.room.undesired, tags),
    ),
  ]
}

/** Rules of two talks: what they have in common, times what their timeslots make of it. */
function pairRules({ talks, timeslots }: TimetableInstance) {
  return (
    name: string,
    level: 'hard' | 'soft',
    relation: (a: InstanceTalk, b: InstanceTalk) => number,
    cost: (a: InstanceTimeslot, b: InstanceTimeslot) => number,
    eachWay?: true,
  ): TimetableRule & TimesRule => ({
    name,
    level,
    of: 'times',
    relation: (a, b) => relation(talks[a]!, talks[b]!),
    cost: (a, b) => cost(timeslots[a]!, timeslots[b]!),
    ...(eachWay ? { eachWay } : {}),
  })
}

const bothOf = (a: InstanceTimeslot, b: InstanceTimeslot) => minutesOf(a) + minutesOf(b)
const endsLate = (a: InstanceTimeslot, b: InstanceTimeslot) => (a.end > b.start ? bothOf(a, b) : 0)

function hardRules(instance: TimetableInstance): TimetableRule[] {
  const { talks, timeslots, minimumPause } = instance
  const speakersOf = new Map(talks.map((talk) => [talk, new Set(talk.speakers)]))
  const speakers = (a: InstanceTalk, b: InstanceTalk) =>
    common(speakersOf.get(a)!, speakersOf.get(b)!)
  const pair = pairRules(instance)
  const tooClose = (a: InstanceTimeslot, b: InstanceTimeslot) =>
    overlapOf(a, b) > 0 ||
    (a.day === b.day && Math.max(a.start, b.start) - Math.min(a.end, b.end) < minimumPause)
  return [
    {
      name: 'Room conflict',
      level: 'hard',
      of: 'in-room',
      cost: (a, b) => 1000 * overlapOf(timeslots[a]!, timeslots[b]!),
    },
    pair('Speaker conflict', 'hard', speakers, (a, b) => 10 * overlapOf(a, b)),
    pair(
      'Prerequisite',
      'hard',
      (a, b) => (b.prerequisites.has(a.id) ? 1 : 0),
      (a, b) => 10 * endsLate(a, b),
      true,
    ),
    pair('Mutually exclusive talks', 'hard', (a, b) => common(a.exclusive, b.exclusive), overlapOf),
    pair(
      'Consecutive pause',
      'hard',
      (a, b) => (speakers(a, b) > 0 ? 1 : 0),
      (a, b) => (tooClose(a, b) ? bothOf(a, b) : 0),
    ),
    {
      name: 'Crowd control',
      level: 'hard',
      of: 'at-once',
      talks: [...talks.keys()].filter((talk) => talks[talk]!.crowdControlRisk > 0),
      most: 2,
      meet: 'slot',
      perMinute: 1,
    },
  ]
}

function softRules(instance: TimetableInstance): TimetableRule[] {
  const { talks, rooms } = instance
  const themes = (a: InstanceTalk, b: InstanceTalk) => common(a.themes, b.themes)
  const contents = (a: InstanceTalk, b: InstanceTalk) => common(a.contents, b.contents)
  const audiences = (a: InstanceTalk, b: InstanceTalk) => common(a.audienceTypes, b.audienceTypes)
  const pair = pairRules(instance)
  const sameSlot = (a: InstanceTimeslot, b: InstanceTimeslot) => (a.id === b.id ? -minutesOf(a) : 0)
  const otherDay = (a: InstanceTimeslot, b: InstanceTimeslot) =>
    a.day === b.day ? 0 : 10 * bothOf(a, b)
  return [
    pair('Theme track conflict', 'soft', themes, (a, b) => 10 * overlapOf(a, b)),
    {
      name: 'Theme track room stability',
      level: 'soft',
      of: 'room-change',
      relation: (a, b) => 10 * themes(talks[a]!, talks[b]!),
    },
    pair(
      'Sector conflict',
      'soft',
      (a, b) => common(a.sectors, b.sectors),
      (a, b) => 10 * overlapOf(a, b),
    ),
    pair('Audience type diversity', 'soft', audiences, sameSlot),
    pair(
      'Audience type theme conflict',
      'soft',
      (a, b) => audiences(a, b) * themes(a, b),
      overlapOf,
    ),
    pair(
      'Audience level diversity',
      'soft',
      (a, b) => (a.audienceLevel === b.audienceLevel ? 0 : 1),
      sameSlot,
    ),
    pair(
      'Content level flow',
      'soft',
      (a, b) => (a.audienceLevel < b.audienceLevel ? contents(a, b) : 0),
      (a, b) => 10 * endsLate(a, b),
      true,
    ),
    pair('Content conflict', 'soft', contents, (a, b) => 100 * overlapOf(a, b)),
    pair(
      'Language diversity',
      'soft',
      (a, b) => (a.language === b.language ? 0 : 1),
      (a, b) => 10 * sameSlot(a, b),
    ),
    pair('Content same day', 'soft', contents, otherDay),
    pair('Theme same day', 'soft', themes, otherDay),
    {
      name: 'Popular talks',
      level: 'soft',
      of: 'popular',
      wanted: talks.map(({ favourites }) => favourites),
      capacity: rooms.map(({ capacity }) => capacity),
      perMinute: 10,
    },
    {
      name: 'Speaker makespan',
      level: 'soft',
      of: 'span',
      groups: [...instance.speakers.keys()]
        .map((id) => [...talks.keys()].filter((talk) => talks[talk]!.speakers.includes(id)))
        .filter((its) => its.length > 1),
      perDay: 20 * 480,
    },
  ]
}
