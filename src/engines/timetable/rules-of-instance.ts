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
  const rule = (
    name: string,
    level: 'hard' | 'soft',
    perMinute: (talk: number, slot: number, room: number) => number,
  ): TimetableRule => ({
    name,
    level,
    of: 'alone',
    cost: (talk, slot, room) => perMinute(talk, slot, room) * minutesOf(timeslots[slot]!),
  })
  const sum = (talk: number, ofOne: (speaker: Speaker) => number) =>
    speakersOf[talk]!.reduce((total, speaker) => total + ofOne(speaker), 0)
  type InRoom = (wishes: RoomWishes, room: InstanceRoom) => number
  const ofTalk = (name: string, level: 'hard' | 'soft', inRoom: InRoom) => {
    const known = countedOnce(rooms, (talk, room) => inRoom(talks[talk]!.room, room))
    return rule(`Talk ${name}`, level, (talk, _, room) => known(talk, room))
  }
  const ofSpeakersInRoom = (name: string, level: 'hard' | 'soft', inRoom: InRoom) => {
    const known = countedOnce(rooms, (talk, room) => sum(talk, (of) => inRoom(of.room, room)))
    return rule(`Speaker ${name}`, level, (talk, _, room) => known(talk, room))
  }
  const ofSpeakersAt = (
    name: string,
    level: 'hard' | 'soft',
    at: (speaker: Speaker, slot: InstanceTimeslot) => number,
  ) => {
    const known = countedOnce(timeslots, (talk, slot) => sum(talk, (of) => at(of, slot)))
    return rule(`Speaker ${name}`, level, (talk, slot) => known(talk, slot))
  }
  return [
    ...[ofTalk, ofSpeakersInRoom].flatMap((of) => [
      of('required room tags', 'hard', ({ required }, { tags }) => lacking(required, tags)),
      of('prohibited room tags', 'hard', ({ prohibited }, { tags }) => common(prohibited, tags)),
      of('preferred room tags', 'soft', ({ preferred }, { tags }) => 20 * lacking(preferred, tags)),
      of('undesired room tags', 'soft', ({ undesired }, { tags }) => 20 * common(undesired, tags)),
    ]),
    ofSpeakersAt('unavailable', 'hard', ({ unavailable }, { id }) =>
      unavailable.has(id) ? 100 : 0,
    ),
    ofSpeakersAt(
      'preferred timeslot tags',
      'soft',
      ({ preferredTimes }, { tags }) => 20 * lacking(preferredTimes, tags),
    ),
    ofSpeakersAt(
      'undesired timeslot tags',
      'soft',
      ({ undesiredTimes }, { tags }) => 20 * common(undesiredTimes, tags),
    ),
  ]
}

/** A number for each talk and place, counted when it is first asked for: the tables ask for every talk × time × room. */
function countedOnce<Place>(
  places: readonly Place[],
  count: (talk: number, place: Place) => number,
) {
  const known: number[] = []
  return (talk: number, place: number) =>
    (known[talk * places.length + place] ??= count(talk, places[place]!))
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
