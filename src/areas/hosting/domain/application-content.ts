import type { LocalizedText } from '../../../shared/localized-text.ts'

/** The roles that a team should have between them (programme rules, "Team"). */
export const organiserRoles = [
  'finance',
  'marketing',
  'sponsors',
  'programme',
  'website',
  'registration',
  'planner',
  'swag',
] as const
export type OrganiserRole = (typeof organiserRoles)[number]

export type Organiser = {
  readonly name: string
  readonly organisation: string
  readonly title: string
  readonly email: string
  /** Where to reach them in the programme's chat. */
  readonly chat: string
  /** Their account on a code host. */
  readonly codeHost: string
  readonly profile: string
  readonly roles: readonly OrganiserRole[]
}

/** What a team says of its event when it applies (programme rules, "Application"). Local times are on the event's clock. */
export type ApplicationContent = {
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  readonly city: string
  readonly country: string
  readonly venueName: string
  readonly venueAddress: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly attendees: number | null
  /** ISO 4217. */
  readonly currency: string
  /** In whole units of the currency; 0 is free, null undecided. */
  readonly price: number | null
  readonly earlyBirdPrice: number | null
  /** YYYY-MM-DDTHH:MM on the event's clock. */
  readonly callOpensAt: string | null
  readonly callClosesAt: string | null
  readonly registrationOpensAt: string | null
  readonly registrationClosesAt: string | null
  readonly organisers: readonly Organiser[]
  readonly fiscalSponsor: string
  /** Up to three that committed. */
  readonly sponsors: readonly string[]
  readonly links: string
  readonly notes: string
}

/** A term of the programme as it was worded when somebody of the team accepted it. */
export type AcceptedTerm = {
  readonly id: string
  readonly text: LocalizedText
  readonly by: string
  /** Whose account it was, so that it can be forgotten with them. */
  readonly byId?: string | null
  /** ISO 8601. */
  readonly at: string
}

export type Term = { readonly id: string; readonly text: LocalizedText }
