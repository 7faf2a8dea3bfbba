import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { RuleFacts } from './rule-facts.ts'
import type { Due, Parameters } from './rule.ts'

/** A value in a sentence about a rule; a page writes each in the reader's language. */
export type SaidValue =
  | number
  | string
  | { readonly day: string }
  | { readonly minor: number; readonly currency: string }
  | { readonly name: LocalizedText }
export type SaidValues = Readonly<Record<string, SaidValue>>

/** In whole units of the currency. */
export type Price = { readonly amount: number; readonly currency: string }

/**
 * How an event stands to a rule, whatever the day. `kept`: it holds. `unkept`: what stands there contradicts it.
 * `open`: not done yet. `idle`: there is nothing yet that it could be about. `unknown`: Convite cannot tell; the team
 * says it by hand.
 */
export type Outcome = 'kept' | 'unkept' | 'open' | 'idle' | 'unknown'

export type Measure = {
  readonly outcome: Outcome
  /** Which sentence says what was measured: `now`, `none` where there is nothing yet, `rate` where money was changed. */
  readonly said: 'now' | 'none' | 'other' | 'rate'
  readonly values: SaidValues
}

const measure =
  (outcome: Outcome, said: Measure['said'] = 'now') =>
  (values: SaidValues = {}): Measure => ({ outcome, said, values })

export const open = measure('open')
export const unkept = measure('unkept')
/** Nothing is there, and should be. */
export const missing = measure('open', 'none')
/** Nothing is there that the rule could be about. */
export const idle = measure('idle', 'none')
/** Said in the kind's third sentence. */
export const unknown = measure('unknown', 'other')

/** Kept if so, else contradicted. */
export const mustBe = (holds: boolean, values: SaidValues = {}): Measure =>
  measure(holds ? 'kept' : 'unkept')(values)
/** Kept if so, else still to be done. */
export const shouldBe = (holds: boolean, values: SaidValues = {}): Measure =>
  measure(holds ? 'kept' : 'open')(values)

/** A number or word that a steward sets. `prices`: "200 USD, 185 EUR"; `rates`: see exchange-rates.ts, may be empty. */
export type Field =
  | {
      readonly type: 'number'
      readonly min: number
      readonly max: number
      readonly optional?: true
    }
  | { readonly type: 'text' | 'prices' | 'currency' | 'rates' }
  | { readonly type: 'choice'; readonly of: readonly string[] }

/** What a rule demands of a quantity; rules of several programmes are compared by it. */
export type Bound = {
  readonly quantity: string
  readonly min?: number
  readonly max?: number
  /** A word that must be exactly so. */
  readonly exactly?: string
}

/** Where in an event's pages a rule is met, below /manage/events/:event/. */
export type Place = string

/** A kind of rule: what it asks to be set, how it is measured, and how it compares with others. */
export type Kind<P extends Parameters = Parameters> = {
  readonly fields: Readonly<Record<keyof P & string, Field>>
  readonly measure: (facts: RuleFacts, parameters: P, programmeId: string) => Measure
  readonly bounds?: (parameters: P) => readonly Bound[]
  /** By when, for a kind whose own numbers say it. */
  readonly due?: (parameters: P) => Due
  readonly place: Place
  /** The team may answer by hand while it is not kept, because Convite sees only a part of it. */
  readonly byHand?: true
}

/** Forgets which parameters a kind has, so that all kinds stand in one table; `rule-parameters.ts` checks them. */
export const kind = <P extends Parameters>(definition: Kind<P>): Kind =>
  definition as unknown as Kind
export const number = (min: number, max: number): Field => ({ type: 'number', min, max })
