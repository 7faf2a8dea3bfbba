import type { LocalizedText } from '../../../shared/localized-text.ts'

export type TicketFacts = {
  readonly slug: string
  readonly name: LocalizedText
  readonly priceMinor: number
  /** ISO 4217. */
  readonly currency: string
  readonly closesAt: Date | null
  /** Behind an access code. */
  readonly hidden: boolean
  /** The smallest of its quotas; null without one. */
  readonly places: number | null
}

export type FormatFacts = {
  readonly kind: string
  readonly minutes: number
  readonly minSpeakers: number
  readonly maxSpeakers: number
}

/** What a team wrote in its application to one programme. */
export type ApplicationFacts = {
  readonly programmeId: string
  /** How many organisers look after each thing; see hosting/domain/application-content.ts. */
  readonly roles: Readonly<Record<string, number>>
  readonly fiscalSponsor: string
  readonly sponsors: number
}

/** Another event of the same programme in the same country: the nearest before, or after. */
export type NearEvent = {
  readonly programmeId: string
  /** Null while it is not announced. */
  readonly name: LocalizedText | null
  readonly startsOn: string
}

/** How the placed sessions of the timetable look. Talks here are all sessions that people come to hear. */
export type AgendaFacts = {
  readonly sessions: number
  readonly sponsored: number
  readonly keynotes: number
  readonly sponsoredKeynotes: number
  /** Minutes. */
  readonly longestSponsoredKeynote: number | null
  /** Of at least half an hour, on the day of the event that has fewest of them. */
  readonly fewestTalks: number
  /** Minutes between two sessions in one room; lightning talks follow each other. Null where no two follow. */
  readonly shortestBreak: number | null
  readonly speakers: number
  readonly speakerOrganisations: number
}

/** The agenda of an event without sessions. */
export const noAgenda: AgendaFacts = {
  sessions: 0,
  sponsored: 0,
  keynotes: 0,
  sponsoredKeynotes: 0,
  longestSponsoredKeynote: null,
  fewestTalks: 0,
  shortestBreak: null,
  speakers: 0,
  speakerOrganisations: 0,
}

/** Everything of an event that rules are held against, as it is now. */
export type RuleFacts = {
  readonly id: string
  readonly timeZone: string
  readonly name: LocalizedText
  readonly city: string
  readonly country: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  readonly announced: boolean
  readonly cancelled: boolean
  readonly capacity: number | null
  readonly venueName: string
  readonly hasCodeOfConduct: boolean
  /** Editions of the same series that were held before. */
  readonly earlierEditions: number
  readonly organisers: number
  readonly organisations: number
  readonly applications: readonly ApplicationFacts[]
  readonly near: readonly NearEvent[]
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
  /** Null without a call. */
  readonly blind: boolean | null
  readonly hasCriteria: boolean
  readonly formats: readonly FormatFacts[]
  /** Characters of the longest abstract that was submitted and not rejected. */
  readonly longestAbstract: number | null
  /** How many submitted proposals have so many reviews. */
  readonly reviews: readonly { readonly reviews: number; readonly proposals: number }[]
  /** Proposals of three speakers or more that were not rejected, and those whose speakers all come from one company. */
  readonly groups: number
  readonly groupsOfOneCompany: number
  readonly publishedAt: Date | null
  readonly agenda: AgendaFacts
  readonly tickets: readonly TicketFacts[]
  readonly consents: number
  /** Questions that speak of sponsors and are no consent. */
  readonly unaskedConsents: number
  /** Words of the longest recap that is published. */
  readonly recapWords: number | null
  /** Sponsors that the team confirmed. */
  readonly sponsors: number
}
