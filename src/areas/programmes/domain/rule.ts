import type { LocalizedText } from '../../../shared/localized-text.ts'

/** Who must act on a rule. */
export const ruleRoles = ['team', 'chair', 'registration', 'sponsors', 'news', 'steward'] as const
export type RuleRole = (typeof ruleRoles)[number]

/**
 * By when a rule must hold: so long before the event's first day, so long after its last, by the end of the year of its
 * last day, or always.
 */
export type Due = {
  readonly side: 'before' | 'after' | 'year-end' | 'always'
  readonly amount: number
  readonly unit: 'days' | 'weeks' | 'months'
}

/** What a kind is told: numbers, words, or null where a number may be left out. */
export type Parameters = Readonly<Record<string, number | string | null>>

/** One thing that a programme asks of its events. */
export type Rule = {
  readonly programmeId: string
  /** Names it within the programme. */
  readonly key: string
  readonly kind: string
  readonly parameters: Parameters
  readonly due: Due
  /** So many days before its day it is at risk. */
  readonly warnDays: number
  readonly role: RuleRole
  /** What is asked, of a rule that is answered by hand. */
  readonly question: LocalizedText
  /** What to do, in the programme's own words; empty: Convite's. */
  readonly advice: LocalizedText
  readonly enabled: boolean
}
