import type { FrontMap, FrontValue } from './front-value.ts'
import { isMap } from './front-value.ts'

/** A value by the first of its names that is there, at the top or under `params`. */
export function fieldOf(front: FrontMap, ...names: readonly string[]): FrontValue | undefined {
  const params = isMap(front['params']) ? front['params'] : {}
  for (const name of names) {
    const value = front[name] ?? params[name]
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

export function textField(front: FrontMap, ...names: readonly string[]): string {
  const value = fieldOf(front, ...names)
  if (typeof value === 'string') return value.trim()
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0].trim() : ''
}

export const flagField = (front: FrontMap, ...names: readonly string[]): boolean =>
  /^(?:true|yes|on|1|s[ií]|sim|verdadero)$/iu.test(textField(front, ...names))

/** A list that people also write as one text (`a, b`) or, for authors, as a map with a name. */
export function listField(front: FrontMap, ...names: readonly string[]): string[] {
  return names.flatMap((name) => itemsOf(fieldOf(front, name)))
}

function itemsOf(value: FrontValue | undefined): string[] {
  if (value === undefined) return []
  if (typeof value === 'string') return value.split(/[,;]/u)
  if (isMap(value)) return itemsOf(value['name'] ?? value['title'] ?? '')
  return value.flatMap((item) => (typeof item === 'string' ? [item] : itemsOf(item)))
}
