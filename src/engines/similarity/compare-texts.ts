import { alignTexts } from './align-texts.ts'
import type { Term } from './terms.ts'

/** A text to compare: its title's terms and all of its terms. */
export type ReadText = {
  readonly text: string
  readonly terms: readonly Term[]
  /** How many of the terms, from the first, are the title's. */
  readonly titleTerms: number
}

/** A stretch of a text, and the places in it (from its own beginning) that the other text has too. */
export type MarkedText = {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

export type Likeness = {
  /** 0 to 1: how much the two look like one idea; see `compareTexts`. */
  readonly score: number
  /** Matching stretches, the strongest first. */
  readonly passages: readonly { readonly one: MarkedText; readonly other: MarkedText }[]
}

const longest = 400

function marked({ text, terms }: ReadText, places: readonly number[]): MarkedText {
  const spans = places.map((at) => terms[at]!)
  const [from, to] = [spans[0]!.start, Math.max(...spans.map(({ end }) => end))]
  return {
    text: text.slice(from, to),
    marks: spans.map(({ start, end }) => [start - from, end - from] as const),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function titlesAlike(a: ReadText, b: ReadText, weight: (term: string) => number): number {
  const own = new Set(a.terms.slice(0, a.titleTerms).map(({ term }) => term))
  const other = new Set(b.terms.slice(0, b.titleTerms).map(({ term }) => term))
  const both = [...own].filter((term) => other.has(term))
  const of = (terms: Iterable<string>) => sum([...terms].map(weight))
  return (2 * of(both)) / (of(own) + of(other) || 1)
}

/**
 * How alike two texts are: 0.45 of the cosine of their words, 0.4 of what share of the shorter one stands in the same order in
 * the other (by weight), 0.15 of how much their titles share. Texts on one subject share words; one idea told twice also
 * shares the order in which they come. Null when it is sure to stay below
 * `leastScore`. Symmetric but for the order of the passages' sides.
 */
export function compareTexts(
  one: ReadText,
  other: ReadText,
  cosine: number,
  weight: (term: string) => number,
  leastScore = 0,
): Likeness | null {
  const [a, b] = [one.terms.slice(0, longest), other.terms.slice(0, longest)]
  const whole = Math.min(...[a, b].map((terms) => sum(terms.map(({ term }) => weight(term)))))
  const titles = 0.15 * titlesAlike(one, other, weight)
  const inOther = new Set(b.map(({ term }) => term))
  const shared = sum(a.map(({ term }) => (inOther.has(term) ? weight(term) : 0)))
  // More than all that they share cannot stand in order: the alignment costs most, and is spared.
  if (0.45 * cosine + 0.4 * Math.min(1, shared / (whole || 1)) + titles < leastScore) return null
  const alignments = alignTexts(a, b, weight)
  const matched = sum(alignments.flatMap(({ pairs }) => pairs.map(([i]) => weight(a[i]!.term))))
  return {
    score: 0.45 * cosine + 0.4 * Math.min(1, matched / (whole || 1)) + titles,
    passages: alignments.map(({ pairs }) => ({
      one: marked(
        one,
        pairs.map(([i]) => i),
      ),
      other: marked(
        other,
        pairs.map(([, j]) => j),
      ),
    })),
  }
}
