import type { Timetable } from '../timetable.ts'

/**
 * The timetable as JSON for the organiser's browser: what places and warnings need, without abstracts and biographies.
 * Read back by `unpackTimetable`.
 */
export const packTimetable = (timetable: Timetable): unknown =>
  toPlain({
    ...timetable,
    sessions: timetable.sessions.map((session) => ({ ...session, abstract: {} })),
    people: new Map(
      [...timetable.people].map(
        ([id, { name, organisation }]) => [id, { ...nobody, id, name, organisation }] as const,
      ),
    ),
  })

const nobody = {
  jobTitle: '',
  biography: '',
  pronouns: '',
  links: [],
  photo: null,
}

/** Instants and maps in a form that JSON can carry. */
export function toPlain(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Map) return { $map: [...value].map(toPlain) }
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]))
  return value
}

/** The timetable that `packTimetable` packed. */
export const unpackTimetable = (packed: unknown): Timetable => fromPlain(packed) as Timetable

/** The same back again. */
export function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain)
  if (typeof value !== 'object' || value === null) return value
  const { $date, $map } = value as { readonly $date?: unknown; readonly $map?: unknown }
  if (typeof $date === 'number') return new Date($date)
  if (Array.isArray($map)) return new Map(fromPlain($map) as [unknown, unknown][])
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromPlain(part)]))
}
