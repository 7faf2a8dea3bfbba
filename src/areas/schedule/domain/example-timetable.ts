import { instantAt } from '../../../shared/time.ts'
import type { Room, SpeakerProfile, Timetable, TimetableSession } from './timetable.ts'

const zone = 'America/Mexico_City'

/** An instant of 19 February 2027 in Guadalajara, by its time of day. */
export const at = (time: string, day = '2027-02-19'): Date => instantAt(`${day}T${time}`, zone)!

/** A session for tests of rules: a talk of 35 minutes, not placed, unless told. */
export const aSession = (id: string, values: Partial<TimetableSession> = {}): TimetableSession => ({
  id,
  code: id.toUpperCase(),
  kind: 'talk',
  title: { en: `Talk ${id}` },
  abstract: {},
  lang: 'en',
  level: '',
  trackId: null,
  formatId: null,
  formatName: null,
  sponsored: false,
  minutes: 35,
  startsAt: null,
  roomId: null,
  proposal: null,
  speakers: [],
  version: 1,
  pinned: false,
  furtherRoomIds: [],
  recording: '',
  interpretation: [],
  captions: [],
  equipment: [],
  expected: null,
  blockId: null,
  blockPosition: 0,
  repeatsId: null,
  ...values,
})

export const aPerson = (id: string, values: Partial<SpeakerProfile> = {}): SpeakerProfile => ({
  id,
  name: `Person ${id}`,
  organisation: '',
  jobTitle: '',
  biography: '',
  pronouns: '',
  links: [],
  photo: null,
  ...values,
})

/** A room for tests of rules. */
export const aRoom = (id: string, values: Partial<Room> = {}): Room => ({
  id,
  slug: id,
  name: `Room ${id.toUpperCase()}`,
  capacity: null,
  accessibility: {},
  equipment: [],
  floor: '',
  hours: [],
  ...values,
})

/** One day, 9 to 18, with the rooms `a` and `b`. */
export const aTimetable = (
  sessions: readonly TimetableSession[],
  {
    people = [],
    ...values
  }: Partial<Omit<Timetable, 'people'>> & { people?: readonly SpeakerProfile[] } = {},
): Timetable => ({
  timeZone: zone,
  days: [{ day: '2027-02-19', opensAt: '09:00:00', closesAt: '18:00:00' }],
  rooms: [aRoom('a'), aRoom('b')],
  tracks: [],
  sessions,
  people: new Map(people.map((person) => [person.id, person])),
  acceptedWithoutSession: 0,
  inSharedRooms: [],
  availability: new Map(),
  languages: ['en'],
  hosts: [],
  roomBlocks: [],
  walks: [],
  consents: new Map(),
  rules: [],
  stars: new Map(),
  ...values,
})
