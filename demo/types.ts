import type { AccessibilityFeature } from '../src/areas/events/domain/accessibility.ts'
import type { Language } from '../src/shared/localized-text.ts'

/** A text in every language of Convite; the demo never leaves one out. */
export type Texts = Record<Language, string>

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type LocalDate = string
/** A point in time, ISO 8601 in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string

export type DemoProgramme = {
  slug: string
  name: string
  summary: Texts
  /** Markdown. */
  description: Texts
  /** CSS hex colour of the programme's mark. */
  colour: string
  website: string
}

export type DemoCommunity = {
  slug: string
  name: string
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
  name: string
  summary: Texts
  /** The community that keeps it, if one does. */
  community: string | null
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
  /** The edition's label in its series, mostly the year; '' outside a series. */
  edition: string
  /** Slugs of co-located events; given on both sides. */
  colocatedWith: string[]
  capacity: number | null
  colour: string
  website: string
  contactEmail: string
  codeOfConduct: Texts | null
  /** Where the code of conduct stands, for an event that has none of its own here. */
  codeOfConductUrl: string
  figures: PublicFigures | null
}

export type DemoTrack = {
  key: string
  name: Texts
  description: Texts
  colour: string
  /** The host programme whose track it is. */
  host: string
}

export type FormatKey = 'talk' | 'lightning' | 'panel' | 'workshop' | 'keynote'

export type DemoFormat = {
  key: FormatKey
  name: Texts
  minutes: number
  minSpeakers: number
  maxSpeakers: number
  /** False where speakers are invited rather than chosen from the call. */
  inCall: boolean
}

export type DemoCall = {
  opensAt: Instant
  closesAt: Instant
  /** Reviewers do not see who speaks. */
  blind: boolean
  introduction: Texts
  /** What reviewers look at; published with the call. */
  criteria: Texts
  tracks: DemoTrack[]
  formats: DemoFormat[]
}

export type DemoRoom = { key: string; name: string; capacity: number; note: Texts }

/** `HH:MM` in the event's zone. */
export type DemoOpeningHours = { day: LocalDate; opensAt: string; closesAt: string }

export type DemoQuota = { key: string; name: string; places: number }

export type DemoTicketType = {
  key: string
  name: Texts
  description: Texts
  /** Hundredths of the currency; 0 is free. */
  priceCents: number
  currency: string
  opensAt: Instant
  closesAt: Instant
  /** A place is taken from each of these quotas. */
  quotas: string[]
  /** Shown only to who enters it; null for a public type. */
  accessCode: string | null
  waitingList: boolean
}

export type DemoQuestion = {
  key: string
  label: Texts
  help: Texts
  kind: 'choice' | 'text' | 'yes-no'
  options: { key: string; label: Texts }[]
  required: boolean
  /** A yes-no that is never ticked beforehand and never required. */
  consent: boolean
}

export type DemoRegistrationPlan = {
  opensAt: Instant
  closesAt: Instant
  quotas: DemoQuota[]
  ticketTypes: DemoTicketType[]
  questions: DemoQuestion[]
}

/** A generated edition with all that its organisers would have set up. */
export type DemoPlannedEvent = DemoEvent & {
  announcedAt: Instant
  accessibility: Texts
  accessibilityFeatures: AccessibilityFeature[]
  call: DemoCall | null
  rooms: DemoRoom[]
  openingHours: DemoOpeningHours[]
  registration: DemoRegistrationPlan | null
}
