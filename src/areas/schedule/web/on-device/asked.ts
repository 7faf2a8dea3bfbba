import { fold } from '../../../../shared/fold-tokens.ts'
import { matchesWords, wordsOf } from '../../domain/agenda-search.ts'
import type { Entry } from './entries.ts'

/** What an address asks for, read with the choices that stand in the page. */
export type Asked = {
  readonly view: string
  readonly day: string
  readonly words: readonly string[]
  /** By filter, the tokens that were chosen. */
  readonly chosen: ReadonlyMap<string, readonly string[]>
}

export const boxes = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[data-is]'),
]

/** Reads an address the way the server does: what the page does not know is no filter. */
export function readAddress(search: string, form: HTMLFormElement): Asked {
  const query = new URLSearchParams(search)
  const chosen = new Map<string, string[]>()
  for (const { name, value, dataset } of boxes(form))
    if (query.getAll(name).includes(value))
      chosen.set(name, [...(chosen.get(name) ?? []), dataset['is'] ?? ''])
  return {
    view: query.get('view') ?? 'grid',
    day: query.get('day') ?? '',
    words: wordsOf(query.get('q') ?? ''),
    chosen,
  }
}

/** The address of what a form says, in the order in which the server writes it. */
export function addressOf(form: HTMLFormElement, view: string, day: string): string {
  const typed = new FormData(form).get('q')
  const q = typeof typed === 'string' ? typed.trim() : ''
  const query = new URLSearchParams([
    ...(view && view !== 'grid' ? [['view', view]] : []),
    ...(day ? [['day', day]] : []),
    ...boxes(form).flatMap(({ checked, name, value }) => (checked ? [[name, value]] : [])),
    ...(q ? [['q', q]] : []),
  ]).toString()
  return query && `?${query}`
}

export const isNarrowed = ({ words, chosen }: Asked) => words.length > 0 || chosen.size > 0

/** Whether a session fits, by the rules of `filteredSessions`. `texts` has more than the page, once it was asked for. */
export function fits(
  asked: Asked,
  entry: Entry,
  texts: Readonly<Record<string, string>> | null,
): boolean {
  const { words, chosen } = asked
  if (words.length > 0 || [...chosen.keys()].some((name) => name !== 'room'))
    if (!entry.isProgramme) return false
  for (const [name, tokens] of chosen)
    if (!(name === 'room' && entry.room === null) && !tokens.some((token) => entry.is.has(token)))
      return false
  return (
    words.length === 0 || matchesWords(texts?.[entry.code] ?? fold(entry.node.textContent), words)
  )
}
