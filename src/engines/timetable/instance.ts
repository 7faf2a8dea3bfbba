import { z } from 'zod'

/** A conference with everything that its timetable depends on. Things are named by their ids, times are minutes since 1970 of the local clock. */
export type TimetableInstance = {
  /** Shortest pause in minutes that a speaker needs between two talks. */
  readonly minimumPause: number
  readonly timeslots: readonly InstanceTimeslot[]
  readonly rooms: readonly InstanceRoom[]
  readonly speakers: ReadonlyMap<string, InstanceSpeaker>
  readonly talks: readonly InstanceTalk[]
}

export type InstanceTimeslot = {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Days since 1970. */
  readonly day: number
  readonly tags: ReadonlySet<string>
}

export type InstanceRoom = {
  readonly id: string
  readonly capacity: number
  readonly tags: ReadonlySet<string>
}

/** What people or talks want of the tags of a place. */
export type RoomWishes = {
  readonly required: ReadonlySet<string>
  readonly preferred: ReadonlySet<string>
  readonly prohibited: ReadonlySet<string>
  readonly undesired: ReadonlySet<string>
}

export type InstanceSpeaker = {
  readonly unavailable: ReadonlySet<string>
  readonly preferredTimes: ReadonlySet<string>
  readonly undesiredTimes: ReadonlySet<string>
  readonly room: RoomWishes
}

export type InstanceTalk = {
  readonly id: string
  /** Ids of the timeslots and rooms in which it may be. */
  readonly timeslots: readonly string[]
  readonly rooms: readonly string[]
  readonly speakers: readonly string[]
  readonly themes: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
  readonly audienceTypes: ReadonlySet<string>
  readonly audienceLevel: number
  readonly contents: ReadonlySet<string>
  readonly language: string
  readonly exclusive: ReadonlySet<string>
  readonly prerequisites: ReadonlySet<string>
  readonly favourites: number
  readonly crowdControlRisk: number
  readonly room: RoomWishes
  /** Where a pinned talk stays. */
  readonly pinnedTo: { readonly timeslot: string; readonly room: string } | undefined
}

/** Where a talk is; both missing while it has no place. */
export type Placement = { readonly id: string; readonly timeslot: string; readonly room: string }

/** Files leave out what is empty, or write null. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])
const whole = z
  .int()
  .nullish()
  .transform((value) => value ?? 0)
const tags = listOf(z.string()).transform((list): ReadonlySet<string> => new Set(list))
const reference = z.object({ '@id': z.string() }).transform((object) => object['@id'])
const references = listOf(reference)
const localTime = z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]).rest(z.int())

const roomWishes = {
  requiredRoomTagSet: tags,
  preferredRoomTagSet: tags,
  prohibitedRoomTagSet: tags,
  undesiredRoomTagSet: tags,
}

const timeslot = z.object({
  '@id': z.string(),
  startDateTime: localTime,
  endDateTime: localTime,
  tagSet: tags,
})

const room = z.object({ '@id': z.string(), capacity: whole, tagSet: tags })

const talkType = z.object({
  compatibleTimeslotSet: references,
  compatibleRoomSet: references,
})

const speaker = z.object({
  '@id': z.string(),
  unavailableTimeslotSet: references,
  preferredTimeslotTagSet: tags,
  undesiredTimeslotTagSet: tags,
  ...roomWishes,
})

const talk = z.object({
  '@id': z.string(),
  talkType,
  speakerList: references,
  themeTrackTagSet: tags,
  sectorTagSet: tags,
  audienceTypeSet: tags,
  audienceLevel: whole,
  contentTagSet: tags,
  language: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  mutuallyExclusiveTalksTagSet: tags,
  prerequisiteTalkSet: references,
  favoriteCount: whole,
  crowdControlRisk: whole,
  pinnedByUser: z.boolean().nullish(),
  timeslot: reference.nullish(),
  room: reference.nullish(),
  ...roomWishes,
})

const file = z
  .object({
    constraintProperties: z
      .object({ minimumConsecutiveTalksPauseInMinutes: z.int().nullish() })
      .nullish(),
    timeslotList: z.array(timeslot),
    roomList: z.array(room),
    speakerList: listOf(speaker),
    talkList: z.array(talk),
  })
  .superRefine(({ timeslotList, roomList, talkList }, { addIssue }) => {
    const wrong = (index: number, field: string) =>
      addIssue({ code: 'custom', path: ['talkList', index, field], message: 'invalid' })
    const seen = new Set<string>()
    const known = new Set([...timeslotList, ...roomList].map((one) => one['@id']))
    for (const [
      index,
      { '@id': id, talkType: type, pinnedByUser, timeslot: at, room: where },
    ] of talkList.entries()) {
      if (seen.has(id)) wrong(index, '@id')
      seen.add(id)
      for (const name of ['compatibleTimeslotSet', 'compatibleRoomSet'] as const) {
        const path = ['talkList', index, 'talkType', name]
        if (type[name].some((id) => !known.has(id)))
          addIssue({ code: 'custom', path, message: 'invalid' })
        if (type[name].length === 0 && !pinnedByUser)
          addIssue({ code: 'too_small', origin: 'array', minimum: 1, path, input: type[name] })
      }
      if (pinnedByUser && !(known.has(at ?? '') && known.has(where ?? ''))) wrong(index, 'timeslot')
    }
  })

/**
 * The file format of the published conference instances: an object is written out where it is first met and named by
 * its `@id` everywhere else.
 */
export const timetableInstance = z.preprocess(resolveReferences, file).transform((read) => {
  const instance: TimetableInstance = {
    minimumPause: read.constraintProperties?.minimumConsecutiveTalksPauseInMinutes ?? 30,
    timeslots: read.timeslotList.map((one) => ({
      id: one['@id'],
      start: minutes(one.startDateTime),
      end: minutes(one.endDateTime),
      day: Math.floor(minutes(one.startDateTime) / 1440),
      tags: one.tagSet,
    })),
    rooms: read.roomList.map((one) => ({
      id: one['@id'],
      capacity: one.capacity,
      tags: one.tagSet,
    })),
    speakers: new Map(
      read.speakerList.map((one) => [
        one['@id'],
        {
          unavailable: new Set(one.unavailableTimeslotSet),
          preferredTimes: one.preferredTimeslotTagSet,
          undesiredTimes: one.undesiredTimeslotTagSet,
          room: wishesOf(one),
        },
      ]),
    ),
    talks: read.talkList.map((one) => ({
      id: one['@id'],
      timeslots: one.talkType.compatibleTimeslotSet,
      rooms: one.talkType.compatibleRoomSet,
      speakers: one.speakerList,
      themes: one.themeTrackTagSet,
      sectors: one.sectorTagSet,
      audienceTypes: one.audienceTypeSet,
      audienceLevel: one.audienceLevel,
      contents: one.contentTagSet,
      language: one.language,
      exclusive: one.mutuallyExclusiveTalksTagSet,
      prerequisites: new Set(one.prerequisiteTalkSet),
      favourites: one.favoriteCount,
      crowdControlRisk: one.crowdControlRisk,
      room: wishesOf(one),
      pinnedTo:
        one.pinnedByUser && one.timeslot && one.room
          ? { timeslot: one.timeslot, room: one.room }
          : undefined,
    })),
  }
  return instance
})

type Written = Readonly<Record<keyof typeof roomWishes, ReadonlySet<string>>>

const wishesOf = (written: Written): RoomWishes => ({
  required: written.requiredRoomTagSet,
  preferred: written.preferredRoomTagSet,
  prohibited: written.prohibitedRoomTagSet,
  undesired: written.undesiredRoomTagSet,
})

const minutes = ([year, month, day, hour, minute]: z.infer<typeof localTime>) =>
  Date.UTC(year, month - 1, day, hour, minute) / 60_000

/** Puts every object in the place of its names. Circles (a timeslot names its talk types) stay circles. */
function resolveReferences(written: unknown): unknown {
  const objects = new Map<string, object>()
  const all: object[] = []
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) all.push(value)
    if ('@id' in value && typeof value['@id'] === 'string') objects.set(value['@id'], value)
    for (const inner of Object.values(value)) collect(inner)
  }
  collect(written)
  const resolve = (value: unknown, key: string): unknown => {
    if (key !== '@id' && typeof value === 'string') return objects.get(value) ?? value
    if (Array.isArray(value)) return value.map((inner) => resolve(inner, ''))
    return value
  }
  for (const object of all)
    for (const [key, value] of Object.entries(object))
      Object.assign(object, { [key]: resolve(value, key) })
  return written
}
