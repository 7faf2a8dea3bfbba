import type Holidays from 'date-holidays'
import type { Language } from '../../shared/localized-text.ts'

export type PublicHoliday = {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly name: string
}

let load: Promise<typeof Holidays> | undefined
const calendars = new Map<string, Holidays>()

/** The rules of all countries are 2 MB: loaded when somebody first asks, and only then. */
async function calendarOf(country: string): Promise<Holidays> {
  load ??= import('date-holidays').then((library) => library.default)
  const Calendar = await load
  const known = calendars.get(country) ?? new Calendar(country, { types: ['public', 'bank'] })
  calendars.set(country, known)
  return known
}

/**
 * The public and bank holidays of a whole country (ISO 3166) from one day to another, both included, in their order; none
 * for a country that the library does not know. Holidays of single states or cities are not among them.
 */
export async function publicHolidays(
  country: string,
  first: string,
  last: string,
  language: Language,
): Promise<readonly PublicHoliday[]> {
  if (country === '') return []
  const calendar = await calendarOf(country)
  const years = new Set([Number(first.slice(0, 4)), Number(last.slice(0, 4))])
  return [...years]
    .flatMap((year) => calendar.getHolidays(year, language))
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }))
    .filter(({ day }) => first <= day && day <= last)
    .toSorted((one, other) => one.day.localeCompare(other.day))
}
