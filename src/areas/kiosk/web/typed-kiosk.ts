import type { FormValue, FormValues } from '../../../platform/http/form-values.ts'
import type { Ticked } from '../queries/choices.ts'

/** What was ticked or typed under a name, as a list. */
export const typedList = (typed: FormValues, name: string): readonly string[] =>
  [typed[name] ?? []].flat().filter((value) => typeof value === 'string')

/** The addresses that are ticked in a form. */
export const tickedIn = (typed: FormValues): Ticked => ({
  events: typedList(typed, 'events'),
  programmes: typedList(typed, 'programmes'),
  communities: typedList(typed, 'communities'),
})

type Read = string | number | readonly Read[] | { readonly [name: string]: Read }

/** A form that was read, as it was typed: to show it again with nothing lost. */
export const asTyped = (input: { readonly [name: string]: Read }): FormValues =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, typedValue(value)]))

function typedValue(value: Read): FormValue {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isList(value) ? value.map(typedValue) : asTyped(value)
}

const isList = (value: Read): value is readonly Read[] => Array.isArray(value)
