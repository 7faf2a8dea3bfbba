import type { Language } from '../src/shared/localized-text.ts'

/** A text in every language of Convite; the demo never leaves one out. */
export type Texts = Record<Language, string>

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type LocalDate = string
/** A point in time, ISO 8601 in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string

export type DemoProgramme = {
  slug: string
  name: Texts
  summary: Texts
  /** Markdown. */
  description: Texts
  /** CSS hex colour of the programme's mark. */
  colour: string
  website: string
}

export type DemoCommunity = {
  slug: string
  name: Texts
  summary: Texts
  /** Markdown. */
  description: Texts
  /** '' for a community that is not bound to a city. */
  city: string
  /** ISO 3166-1 alpha-2, '' for a regional community. */
  countryCode: string
  colour: string
  website: string
}

export type DemoSeries = {
  slug: string
  name: Texts
  summary: Texts
  programme: string | null
  community: string | null
  website: string
}

export type DemoHost = { kind: 'programme' | 'community'; slug: string }

export type DemoVenue = {
  name: string
  address: string
  /** Null where no source gives them. */
  latitude: number | null
  longitude: number | null
}

export type Attendance = 'in-person' | 'online' | 'hybrid'

/** Figures that organisers published about their own event. */
export type PublicFigures = {
  registered?: number
  checkedIn?: number
  proposals?: number
  speakers?: number
}

export type DemoEvent = {
  slug: string
  name: Texts
  tagline: Texts
  /** Markdown. */
  description: Texts
  startsOn: LocalDate
  /** Last day, included. */
  endsOn: LocalDate
  timeZone: string
  attendance: Attendance
  /** '' where the source does not say. */
  city: string
  countryCode: string
  venue: DemoVenue | null
  languages: Language[]
  hosts: DemoHost[]
  series: string | null
  /** The edition's label in its series, mostly the year. */
  edition: string | null
  /** Slugs of co-located events; given on both sides. */
  colocatedWith: string[]
  capacity: number | null
  colour: string
  website: string
  figures: PublicFigures | null
}
