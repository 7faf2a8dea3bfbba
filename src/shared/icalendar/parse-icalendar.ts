import ICAL from 'ical.js'
import { tidyIcalendar, withoutUnreadLines } from './tidy-icalendar.ts'

/** The events of an iCalendar file (RFC 5545), of files that bend it too; null if it is none. */
export function parseIcalendar(text: string): readonly ICAL.Component[] | null {
  let calendars: ICAL.Component[]
  try {
    const parsed = parsedLeniently(tidyIcalendar(text))
    const several = Array.isArray((parsed as unknown[])[0])
      ? (parsed as unknown[][])
      : [parsed as unknown[]]
    calendars = several.map((one) => new ICAL.Component(one as never))
  } catch {
    return null
  }
  if (calendars.some(({ name }) => name !== 'vcalendar')) return null
  return calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
}

function parsedLeniently(text: string): unknown {
  try {
    return ICAL.parse(text)
  } catch {
    return ICAL.parse(withoutUnreadLines(text))
  }
}
