import ICAL from 'ical.js'

const contentLine = /^([A-Z][A-Z\d-]*)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/isu
const written =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]([01]\d|2[0-4]):?([0-5]\d)(?::?([0-6]\d))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?(?:\/.*)?$/iu
// The parser looks through all parameters again for each of them: a million would keep the process for minutes.
const longestHead = 2_000
const times = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE'])

/**
 * An iCalendar file as RFC 5545 wants it, for a parser that gives the whole file up for one line: line ends, days that do
 * not say that they are days or have dashes, and without lines that nobody can read. A beginning that is no time stays
 * as `X-UNREAD-DTSTART`, so that its event can be told.
 */
export function tidyIcalendar(text: string): string {
  const from = text.search(/BEGIN:VCALENDAR/iu)
  const lines = text
    .slice(Math.max(0, from))
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[ \t]/gu, '')
    .split('\n')
  return lines.flatMap(tidyLine).join('\r\n')
}

/** The same without the lines that the parser refuses. */
export const withoutUnreadLines = (tidied: string): string =>
  tidied
    .split('\r\n')
    .filter((line) => /^(?:BEGIN|END):/iu.test(line) || isRead(() => ICAL.parse.property(line)))
    .join('\r\n')

function tidyLine(line: string): string[] {
  const [, named = '', parameters = '', value = ''] = contentLine.exec(line) ?? []
  const name = named.toUpperCase()
  if (name === '' || named.length + parameters.length > longestHead) return []
  if (times.has(name)) return tidyTimes(name, parameters, value)
  if (name === 'RRULE') return isRead(() => ICAL.Recur.fromString(value)) ? [line] : []
  if (name === 'DURATION') return /^[+-]?P(?=.*\d)[\dWDTHMS]+$/iu.test(value.trim()) ? [line] : []
  return [line]
}

function tidyTimes(name: string, parameters: string, value: string): string[] {
  const read = value.split(',').map((each) => timeOf(each.trim()))
  const known = read.filter((time) => time !== null)
  if (known.length === 0) return name === 'DTSTART' ? [`X-UNREAD-DTSTART:${value}`] : []
  const wholeDays = !known[0]!.includes('T')
  const alike = known.filter((time) => time.includes('T') !== wholeDays)
  const others = parameters.replace(/;VALUE=[^;:]*/giu, '')
  return [`${name}${wholeDays ? ';VALUE=DATE' : others}:${alike.join(',')}`]
}

/** A day or a time of it in the format's form, by the clock of where it is; null if there is no such day. */
function timeOf(text: string): string | null {
  const [, year = '', month = '', day = '', hours, minutes = '00', seconds = '00', zone] =
    written.exec(text) ?? []
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number(year) < 1 || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day))
    return null
  const clock = hours === undefined ? '' : `T${hours}${minutes}${seconds}`
  return `${year}${month}${day}${clock}${zone?.toUpperCase() === 'Z' ? 'Z' : ''}`
}

function isRead(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
