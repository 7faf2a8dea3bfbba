import type { Language } from '../../../shared/localized-text.ts'

export const bids = ['want', 'can', 'rather-not'] as const
export type Bid = (typeof bids)[number]

/** A submitted proposal as an assignment needs it. */
export type ProposalToAssign = {
  readonly id: string
  readonly title: string
  readonly abstract: string
  readonly lang: string
  /** Slug of its track. */
  readonly track: string | null
  /** The host in whose call or track it is. */
  readonly hostId: string | null
  /** Themes that it names. */
  readonly themes: readonly string[]
}

/** Somebody who reads for an event. */
export type Reviewer = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  /** The hosts for which alone they read; null: for the whole event. */
  readonly hosts: readonly string[] | null
  readonly topics: readonly string[]
  /** Languages they read; none said: any. */
  readonly languages: readonly string[]
  /** Slugs of the tracks they want; none said: any. */
  readonly tracks: readonly string[]
  readonly minimumLoad: number | null
  readonly maximumLoad: number | null
  /** Titles and abstracts of their talks, and their biography. */
  readonly texts: readonly string[]
}

/** A proposal and a person, by their ids. */
export type PersonPair = { readonly proposalId: string; readonly personId: string }

/** All that an assignment is made of. */
export type Committee = {
  readonly proposals: readonly ProposalToAssign[]
  readonly reviewers: readonly Reviewer[]
  readonly conflicts: readonly PersonPair[]
  readonly bids: readonly (PersonPair & { readonly bid: Bid })[]
  readonly pins: readonly (PersonPair & { readonly wish: 'pinned' | 'barred' })[]
  /** Reviews that count, whoever gave them. */
  readonly reviewed: readonly PersonPair[]
  readonly assigned: readonly PersonPair[]
}

/** What the chair sets for everybody. */
export type AssignmentSettings = {
  readonly reviewsPerProposal: number
  readonly minimumLoad: number
  readonly maximumLoad: number
}

/** Why somebody is to read something. */
export type Reasons = {
  readonly topics?: readonly string[]
  readonly bid?: Bid
  readonly words?: readonly string[]
  /** They said that they read its language, or want its track. */
  readonly language?: boolean
  readonly track?: boolean
}

export const pairKey = (proposalId: string, personId: string): string => `${proposalId} ${personId}`
