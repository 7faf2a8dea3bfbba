import { cities, countries } from './place-names.ts'

export type Place = {
  readonly id: string
  readonly country: string
  readonly kind: 'country' | 'city'
}
export type PlaceMention = Place & {
  readonly name: string
  readonly at: number
  readonly end: number
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')

const byName = new Map<string, Place>()
const ambiguous = new Set<string>()
const afterPreposition = /(?:\b(?:in|en|em|at|de|del|from|desde|para|to|a|hacia)\s+|[,(]\s*|^)$/u
const add = (lines: string, kind: Place['kind']) => {
  for (const line of lines.split('\n')) {
    const country = line.slice(0, 2)
    const names = line.slice(3).replace('~', '').split('|')
    if (line[3] === '~') for (const name of names) ambiguous.add(plain(name))
    const id = plain(names[0] ?? '')
      .toLowerCase()
      .replaceAll(' ', '-')
    for (const name of names) byName.set(plain(name), { id, country, kind })
  }
}
add(countries, 'country')
add(cities, 'city')

const alternatives = [...byName.keys()].toSorted((a, b) => b.length - a.length).join('|')
const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu')

/**
 * The places of the list that a text names, with or without their accents, in order; with `all`, also those that may be
 * a person's name or a plain word.
 */
export function findPlaces(text: string, all = false): PlaceMention[] {
  // Accents are dropped letter by letter, so positions in the plain text are positions in the text.
  const bare = [...text]
    .map((char) => (char.length === 1 ? (plain(char)[0] ?? char) : char))
    .join('')
  return Array.from(bare.matchAll(pattern)).flatMap((match) => {
    const place = byName.get(match[0])
    const end = match.index + match[0].length
    const doubtful =
      !all &&
      ambiguous.has(match[0]) &&
      !afterPreposition.test(text.slice(Math.max(0, match.index - 12), match.index))
    return place && !doubtful
      ? [{ ...place, name: text.slice(match.index, end), at: match.index, end }]
      : []
  })
}
