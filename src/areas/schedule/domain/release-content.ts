import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { SessionKind } from './session-kinds.ts'
import type { Level, Walk } from './timetable.ts'

/** A session as it was published. Local times stand ready, so that a page needs no calendar arithmetic. */
export type ReleasedSession = {
  readonly id: string
  /** In addresses, with the slug behind it. */
  readonly code: string
  readonly slug: string
  readonly kind: SessionKind
  readonly title: LocalizedText
  readonly lang: string
  readonly level: Level
  /** Id of a track of the release. */
  readonly track: string | null
  readonly format: LocalizedText | null
  readonly sponsored: boolean
  /** ISO 8601 in UTC. */
  readonly startsAt: string
  readonly minutes: number
  /** In the event's zone: YYYY-MM-DD, HH:MM, HH:MM. */
  readonly day: string
  readonly from: string
  readonly until: string
  /** Id of a room of the release; null: for everybody. */
  readonly room: string | null
  /** Ids of speakers of the release, in their order. */
  readonly speakers: readonly string[]
  // What follows is left out where it says nothing, and in older releases.
  /** Ids of its other rooms, where it takes place in several. */
  readonly furtherRooms?: readonly string[]
  /** `slides`: the slides and the voice only. */
  readonly recording?: 'yes' | 'slides' | 'no'
  /** Languages interpreted into, and languages of captions. */
  readonly interpretation?: readonly string[]
  readonly captions?: readonly string[]
  /** Id of the session of which it is a part, with a time of its own. */
  readonly block?: string
  /** Id of the session of which this is another time. */
  readonly repeats?: string
}

export type ReleasedSpeaker = {
  readonly id: string
  /** Name and a short code: the code finds them, the name may change. */
  readonly slug: string
  readonly name: string
  readonly organisation: string
  readonly jobTitle: string
  readonly photo: string | null
}

export type ReleasedProfile = {
  readonly biography: string
  /** The same in other languages; left out where there is none, and in older releases. */
  readonly biographyIn?: LocalizedText
  readonly pronouns: string
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

export type ReleasedRoom = {
  readonly id: string
  readonly name: string
  readonly capacity: number | null
  readonly accessibility: LocalizedText
  /** Rooms of one floor are close to each other; left out where nobody said, and in older releases. */
  readonly floor?: string
}

export type ReleasedTrack = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly colour: string
  readonly host: { readonly name: string; readonly colour: string } | null
}

/** A session of an earlier release that is not in this one: calendars must hear of it. */
export type CancelledSession = Pick<
  ReleasedSession,
  'id' | 'code' | 'title' | 'startsAt' | 'minutes'
>

/** The part of a release that the pages with all sessions need. */
export type ReleasedAgenda = {
  readonly timeZone: string
  readonly rooms: readonly ReleasedRoom[]
  readonly tracks: readonly ReleasedTrack[]
  /** In the order of time, then of the rooms. */
  readonly sessions: readonly ReleasedSession[]
  /** In the order of their names. */
  readonly speakers: readonly ReleasedSpeaker[]
  readonly cancelled: readonly CancelledSession[]
  /** How long it takes between floors; left out where nobody said, and in older releases. */
  readonly walks?: readonly Walk[]
}

/** A release whole: the agenda, and the long texts apart from it by id. */
export type ReleaseContent = {
  readonly agenda: ReleasedAgenda
  readonly abstracts: Readonly<Record<string, LocalizedText>>
  readonly profiles: Readonly<Record<string, ReleasedProfile>>
}
