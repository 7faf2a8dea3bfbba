import type { LocalizedText } from '../../../shared/localized-text.ts'

/** Spoken with; holds a place in its tier; left. */
export const sponsorStates = ['proposed', 'confirmed', 'withdrawn'] as const
export type SponsorState = (typeof sponsorStates)[number]

/** A logo on a light or on a dark background. */
export const logoSides = ['light', 'dark'] as const
export type LogoSide = (typeof logoSides)[number]

/** What the team writes of a sponsor. */
export type SponsorValues = {
  readonly name: string
  /** http or https; '' without one. */
  readonly url: string
  readonly summary: LocalizedText
  readonly logoAlt: LocalizedText
  readonly tierId: string | null
  /** The host that brought it; null: the whole event. */
  readonly hostId: string | null
}

/** The tier in which it holds a place, or null: only who is confirmed holds one. */
export const heldTier = (sponsor: {
  readonly state: SponsorState
  readonly tierId: string | null
}): string | null => (sponsor.state === 'confirmed' ? sponsor.tierId : null)
