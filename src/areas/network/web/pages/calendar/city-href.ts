import type { Language } from '../../../../../shared/localized-text.ts'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { CityOfCalendar } from '../../../queries/calendar.ts'
import { viewHref } from './view-href.ts'

const around = 25

/** The list of what is on in and just around a city, with the filter kept. */
export const cityHref = (
  language: Language,
  filter: CalendarFilter,
  { latitude, longitude, country }: CityOfCalendar,
): string => {
  const place = `${latitude.toFixed(2)},${longitude.toFixed(2)}`
  const near = { latitude, longitude, kilometres: around, place }
  return viewHref(language, 'list', calendarQuery({ ...filter, country, near }))
}
