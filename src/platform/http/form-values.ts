import { languages, type LocalizedText } from '../../shared/localized-text.ts'

export type FormValues = { readonly [name: string]: FormValue }
export type FormValue = string | File | readonly FormValue[] | FormValues

/**
 * A form's fields as an object: `name.es` nests, a repeated name becomes a list, and a level whose names are all
 * numbers (`people.0.name`, `people.1.name`) becomes a list in that order. Empty files are left out.
 */
export function formValues(data: FormData | URLSearchParams): FormValues {
  // Gathered in one pass: asking for each name's values again would take hours for a form of 100,000 names.
  const named = new Map<string, (string | File)[]>()
  for (const [name, value] of data) {
    if (typeof value !== 'string' && value.size === 0) continue
    const all = named.get(name)
    if (all) all.push(value)
    else if (named.size < mostNames) named.set(name, [value])
  }
  const root: Level = Object.create(null)
  for (const [name, all] of named) {
    const path = name.split('.')
    if (path.length > 6 || path.some((part) => part === '' || part === '__proto__')) continue
    let level = root
    for (const part of path.slice(0, -1)) {
      const next = level[part]
      level = level[part] = isLevel(next) ? next : (Object.create(null) as Level)
    }
    level[path.at(-1)!] = all.length === 1 ? all[0] : all
  }
  return listsIn(root) as FormValues
}

// No form of ours comes near it.
const mostNames = 5_000

type Level = Record<string, unknown>
// Only what this function made: a list or a file has properties of its own, such as `length`, that nobody may set.
const isLevel = (value: unknown): value is Level =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null

function listsIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof File) return value
  if (Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, listsIn(inner)] as const)
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key)))
    return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner)
  return Object.fromEntries(entries)
}

/** What a person typed under a name (`name.es`), to fill the form again; '' if nothing. */
export function typedText(typed: FormValues | undefined, name: string): string {
  let value: unknown = typed
  for (const part of name.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[part]
        : undefined
  }
  return typeof value === 'string' ? value : ''
}

/** What was typed of a text in several languages (`name.es`, `name.en`, `name.pt`). */
export const typedTexts = (typed: FormValues | undefined, name: string): LocalizedText =>
  Object.fromEntries(languages.map((each) => [each, typedText(typed, `${name}.${each}`)]))
