import { fold } from '../../network/domain/calendar/fold.ts'
import { countryNamed } from './country-named.ts'

export const kinds = [
  'event',
  'external',
  'session',
  'speaker',
  'post',
  'community',
  'programme',
  'series',
] as const
export type Kind = (typeof kinds)[number]

/** What somebody looks for: the words, and what the answers are narrowed to. */
export type Question = {
  /** As they were typed, cut to a length that nobody needs to exceed. */
  readonly typed: string
  /** Words, or several that must stand together; "a|b": either. */
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
  readonly kind: Kind | null
  readonly language: string | null
  readonly year: number | null
  readonly country: string | null
}

/** Characters and parts of a question that are read. */
export const longest = 100
const most = 12

/**
 * Reads a question from an address: `q` with words, "words that stand together" and -words that must not occur; `kind`, `language`,
 * `year` and `country`. What is none of these is passed over.
 */
export function readQuestion(query: URLSearchParams): Question {
  const typed = (query.get('q') ?? '')
    .replaceAll('\u0000', '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
  return {
    typed,
    ...readWords(typed),
    kind: kinds.find((kind) => kind === query.get('kind')) ?? null,
    language: /^[a-z]{2,3}$/u.exec(query.get('language') ?? '')?.[0] ?? null,
    year: Number(/^(?:19|20)\d\d$/u.exec(query.get('year') ?? '')?.[0] ?? 0) || null,
    country: /^[A-Z]{2}$/u.exec(query.get('country') ?? '')?.[0] ?? null,
  }
}

/** The words of what was typed. The name of a country in one of our languages also asks for what lies there. */
export function readWords(typed: string): Pick<Question, 'wanted' | 'unwanted'> {
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const [, minus, quoted, word] of typed.matchAll(/(?<!\S)(-?)(?:"([^"]*)"?|(\S+))/gu)) {
    const folded = fold(quoted ?? word ?? '')
    if (folded === '') continue
    if (minus) unwanted.push(folded)
    else wanted.push(folded)
  }
  return { wanted: withCountries(wanted.slice(0, most)), unwanted: unwanted.slice(0, most) }
}

/** Joins words that name a country together ("costa rica") and lets each such name be its country too. */
function withCountries(words: readonly string[]): string[] {
  const answer: string[] = []
  for (let at = 0; at < words.length;) {
    const size =
      [3, 2, 1].find((length) => countryNamed(words.slice(at, at + length).join(' '))) ?? 0
    const name = words.slice(at, at + size).join(' ')
    const code = size === 0 ? undefined : countryNamed(name)
    answer.push(code ? `${name}|land${code.toLowerCase()}` : words[at]!)
    at += Math.max(size, 1)
  }
  return answer
}

/** The single words that a question asks for, for marking them and for finding what was meant. */
export const wordsOf = ({ wanted }: Pick<Question, 'wanted'>): string[] => [
  ...new Set(wanted.flatMap((part) => part.split('|')[0]!.split(' '))),
]

/** The part of an address that asks this question again. */
export function questionQuery({
  typed,
  kind,
  language,
  year,
  country,
}: Omit<Question, 'wanted' | 'unwanted'>): string {
  const parts = { q: typed, kind, language, year: year === null ? null : String(year), country }
  return new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
}
