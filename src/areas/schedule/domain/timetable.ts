import type { AgendaKind } from '../../programmes/domain/judge-agenda.ts'
import type { Parameters } from '../../programmes/domain/rule.ts'
import type { FreeTime } from '../../speakers/domain/free-slots.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { SessionKind } from './session-kinds.ts'

export type Level = '' | 'beginner' | 'intermediate' | 'advanced'

/** A person named on a session. `declined`: they answered that they do not come; null: no answer yet. */
export type Speaking = {
  readonly personId: string
  readonly answer: 'confirmed' | 'declined' | null
  /** Somebody named them on the proposal, and they have not said yet that they speak. */
  readonly invited?: true
}

/** What the public may know of a speaker; nothing else of a person leaves the database for an agenda. */
export type SpeakerProfile = {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  /** The same in other languages. */
  readonly biographyIn?: LocalizedText
  readonly pronouns: string
  readonly links: readonly { readonly title: string; readonly url: string }[]
  readonly photo: string | null
}

export type TimetableSession = {
  readonly id: string
  readonly code: string
  readonly kind: SessionKind
  readonly title: LocalizedText
  readonly abstract: LocalizedText
  readonly lang: string
  readonly level: Level
  readonly trackId: string | null
  readonly formatId: string | null
  readonly formatName: LocalizedText | null
  readonly sponsored: boolean
  readonly minutes: number
  /** Null: not placed yet. Placed without a room: for everybody. */
  readonly startsAt: Date | null
  readonly roomId: string | null
  /** The proposal it came from, as it stands now. */
  readonly proposal: {
    readonly code: string
    readonly withdrawn: boolean
    readonly accepted: boolean
  } | null
  readonly speakers: readonly Speaking[]
  /** Raised by every change of time, room or length: an edit names the version it saw. */
  readonly version: number
  /** Stays where it is when a search or a repair moves sessions. */
  readonly pinned: boolean
  /** The other rooms of a session across several, without `roomId`, in the order of the rooms. */
  readonly furtherRoomIds: readonly string[]
  /** What the team means to do; what its speakers allow stands in `consents`. '': nobody said. */
  readonly recording: '' | 'yes' | 'no'
  /** Languages interpreted into, and languages of captions. */
  readonly interpretation: readonly string[]
  readonly captions: readonly string[]
  /** What it needs in its room, in the words of the event's rooms. */
  readonly equipment: readonly string[]
  /** How many people the team expects; null: no estimate. */
  readonly expected: number | null
  /** The block it is a part of: then `startsAt` and `roomId` are null, and the block's count (see `layOut`). */
  readonly blockId: string | null
  /** Its place in the block. */
  readonly blockPosition: number
  /** The session of which this is the second time: title, abstract, speakers and proposal are already that one's. */
  readonly repeatsId: string | null
}

/** A rule of a programme that the sessions of an agenda alone decide. */
export type AgendaRule = {
  readonly programmeId: string
  readonly key: string
  readonly kind: AgendaKind
  readonly parameters: Parameters
  readonly question: LocalizedText
}

/** Hours of a room on a day, as local times (`HH:MM`); nulls: closed all day. */
export type RoomHours = Day

/** Time of a room that is kept: for the sessions of a host, or, with null, for none. Local times (`HH:MM`). */
export type RoomBlock = {
  readonly id: string
  readonly roomId: string
  readonly day: string
  readonly startsAt: string
  readonly endsAt: string
  readonly hostId: string | null
  readonly note: string
}

/** How long it takes from one floor to another, in both directions. */
export type Walk = {
  readonly fromFloor: string
  readonly toFloor: string
  readonly minutes: number
}

export type Room = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly capacity: number | null
  readonly accessibility: LocalizedText
  /** What stands in it, in the words of the event. */
  readonly equipment: readonly string[]
  /** Rooms of one floor are close to each other. */
  readonly floor: string
  /** Only the days on which it differs from the doors of the event. */
  readonly hours: readonly RoomHours[]
}

export type TimetableTrack = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly colour: string
  readonly host: { readonly name: string; readonly colour: string } | null
  /** Id of the host among `hosts`; null: of the whole event. */
  readonly hostId: string | null
}

/** Opening hours of one day, as local times of the event (`HH:MM`). */
export type Day = {
  readonly day: string
  readonly opensAt: string | null
  readonly closesAt: string | null
}

/** The working copy of an agenda. */
export type Timetable = {
  readonly timeZone: string
  /** The days of the event, with opening hours where they are known. */
  readonly days: readonly Day[]
  readonly rooms: readonly Room[]
  readonly tracks: readonly TimetableTrack[]
  /** The placed ones in the order of time and room, then the others in the order they were made. */
  readonly sessions: readonly TimetableSession[]
  readonly people: ReadonlyMap<string, SpeakerProfile>
  /** When speakers can be on stage, of those who said so. */
  readonly availability: ReadonlyMap<string, readonly FreeTime[]>
  /** Accepted proposals from which no session was made yet. */
  readonly acceptedWithoutSession: number
  /** Where a room is shared with an event held beside this one, what clashes there. */
  readonly inSharedRooms: readonly InSharedRoom[]
  /** The languages of the event. */
  readonly languages: readonly string[]
  readonly hosts: readonly { readonly id: string; readonly name: string }[]
  readonly roomBlocks: readonly RoomBlock[]
  readonly walks: readonly Walk[]
  /** Whether speakers may be recorded, of those who said so; `slides`: the slides and the voice only. */
  readonly consents: ReadonlyMap<string, 'yes' | 'slides' | 'no'>
  /** What the programmes of the event ask of an agenda, apart from what they waived. */
  readonly rules: readonly AgendaRule[]
  /** How many people starred a session, by its id; who is missing has none. */
  readonly stars: ReadonlyMap<string, number>
}

/** A session of ours, and what an event held beside ours does in the same place at the same time. */
export type InSharedRoom = {
  readonly sessionId: string
  readonly roomId: string
  readonly event: LocalizedText
  readonly startsAt: Date
  readonly minutes: number
}

export type PlacedSession = TimetableSession & { readonly startsAt: Date }

/** Whether somebody still has to find a place for it: a talk in a block has the block's. */
export const isWaiting = ({ startsAt, blockId }: TimetableSession): boolean =>
  startsAt === null && blockId === null

export const isPlaced = (session: TimetableSession): session is PlacedSession =>
  session.startsAt !== null

export const endOf = ({
  startsAt,
  minutes,
}: {
  readonly startsAt: Date
  readonly minutes: number
}): Date => new Date(startsAt.getTime() + minutes * 60_000)

/** The speakers who stand on the agenda: not who declined, nor who was named and has not said yet that they speak. */
export const onStage = (session: Pick<TimetableSession, 'speakers'>): readonly Speaking[] =>
  session.speakers.filter(({ answer, invited }) => answer !== 'declined' && !invited)
