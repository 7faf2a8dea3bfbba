import type { Kind } from './question.ts'
import type { Part } from './marked-text.ts'

/** One thing that was found, as lists show it. */
export type Found = {
  readonly kind: Kind
  /** Its address below the language. */
  readonly path: string
  readonly title: readonly Part[]
  /** The language of the title where it is not that of the page; '' for names. */
  readonly titleLanguage: string
  readonly snippet: readonly Part[]
  readonly snippetLanguage: string
  /** Place, hosts, who speaks. */
  readonly beside: readonly Part[]
  /** The event whose agenda it is on. */
  readonly event: { readonly name: Readonly<Record<string, string>>; readonly slug: string } | null
  readonly cancelled: boolean
  readonly country: string
  readonly languages: readonly string[]
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** Not counted (null) where there are too many of them all. */
export type Count<Value> = { readonly value: Value; readonly count: number | null }

/** The answer to a question: one page of it, and how many there are of each sort. */
export type Answer = {
  readonly total: number
  /** Whether there are more than `total`. */
  readonly more: boolean
  readonly found: readonly Found[]
  readonly kinds: readonly Count<Kind>[]
  readonly languages: readonly Count<string>[]
  readonly years: readonly Count<number>[]
  readonly countries: readonly Count<string>[]
  /** The words that were probably meant. */
  readonly meant: string | null
  /** Whether what was found is for `meant`, since there is nothing for the words as typed. */
  readonly corrected: boolean
}
