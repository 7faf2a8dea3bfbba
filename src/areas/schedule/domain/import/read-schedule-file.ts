import type { ImportedAgenda } from './imported-agenda.ts'
import { readC3vocJson, readC3vocXml } from './read-c3voc.ts'
import { readPretalx } from './read-pretalx.ts'
import { readScheduleCalendar } from './read-schedule-calendar.ts'
import { readSessionizeAll, readSessionizeGrid } from './read-sessionize.ts'

/**
 * The agenda in a schedule file of another program, whichever of the known formats it has: c3voc JSON or XML, Sessionize
 * `All` or `GridSmart`, pretalx submissions, iCalendar. Null if it is none of them. Times without an offset are by the
 * clock of the event's `zone`.
 */
export function readScheduleFile(text: string, zone: string): ImportedAgenda | null {
  const content = text.replace(/^\uFEFF/u, '').trimStart()
  if (content.startsWith('<')) return readC3vocXml(content, zone)
  if (/^BEGIN:VCALENDAR/iu.test(content)) return readScheduleCalendar(content, zone)
  let file: unknown
  try {
    file = JSON.parse(content)
  } catch {
    return null
  }
  return (
    readC3vocJson(file, zone) ??
    readSessionizeAll(file, zone) ??
    readSessionizeGrid(file, zone) ??
    readPretalx(file, zone)
  )
}
