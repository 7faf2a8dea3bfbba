/**
 * A value of front matter, the same from YAML, TOML and JSON: texts, lists and maps. Numbers, booleans and dates stay
 * as they were written, so that `007` is no 7 and a broken date can still be read; nothing is the empty text.
 */
export type FrontValue = string | readonly FrontValue[] | FrontMap
export type FrontMap = { readonly [key: string]: FrontValue }

export const isMap = (value: FrontValue | undefined): value is FrontMap =>
  typeof value === 'object' && !Array.isArray(value)

const isDate = (value: object): value is Date => value instanceof Date

/** What a parser gave, as a front matter value; map keys in small letters, as Hugo compares them. */
export function toFrontValue(value: unknown): FrontValue {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value === '~' || value === 'null' ? '' : value
  if (Array.isArray(value)) return value.map(toFrontValue)
  if (value instanceof Map) return toMap([...value.entries()])
  if (typeof value === 'object')
    return isDate(value) ? value.toISOString() : toMap(Object.entries(value))
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : ''
}

function toMap(entries: readonly (readonly [unknown, unknown])[]): FrontMap {
  return Object.fromEntries(
    entries.map(([key, item]) => [String(key).trim().toLowerCase(), toFrontValue(item)]),
  )
}
