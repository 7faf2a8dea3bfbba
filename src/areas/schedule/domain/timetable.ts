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
}

export type Room = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly capacity: number | null
  readonly accessibility: LocalizedText
}

export type TimetableTrack = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly colour: string
  readonly host: { readonly name: string; readonly colour: string } | null
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
