import type { CalendarReport } from '../../areas/network/domain/calendar/import-report.ts'
import { rowOutcomes } from '../../areas/network/domain/calendar/plan-import.ts'
import { translator } from '../../platform/i18n/messages.ts'
import type { Language } from '../../shared/localized-text.ts'

/** The report of an import as lines for a terminal: every row with something to say, then the sums of all. */
export function sayCalendarImport(report: CalendarReport, language: Language): string[] {
  const t = translator(language, 'calendar')
  const { rows, unread, totals, events, gone, leftOut } = report
  const count = (outcome: (typeof rowOutcomes)[number], number: number) =>
    `${String(number).padStart(7)}  ${t(`import.outcomes.${outcome}`)}`
  const remarked = rows.filter(({ notes }) => notes.length > 0)
  const left = Object.entries(leftOut).map(([field, times]) => `${field} (${times})`)
  return [
    ...unread.map(({ path, reason }) => `${path}  ${t(`import.unread.${reason}`)}`),
    ...remarked.flatMap(({ part, row, name, outcome, notes }) => [
      `${t(`import.outcomes.${outcome}`).padEnd(10)}  ${part}:${row}  ${name}`,
      ...notes.map(({ code, before, after }) => {
        const change = [before, after].filter(Boolean).join(' → ')
        return `    ${t(`import.notes.${code}`)}${change ? `: ${change}` : ''}`
      }),
    ]),
    '',
    t('import.rows', { count: rows.length }),
    ...rowOutcomes
      .filter((outcome) => totals[outcome] > 0)
      .map((outcome) => count(outcome, totals[outcome])),
    t('import.remarks', { repaired: report.repaired, look: report.toLookAt }),
    t('import.events', events),
    ...(gone.length > 0 ? [t('import.gone', { count: gone.length })] : []),
    ...(left.length > 0 ? [t('import.leftOut', { fields: left.join(', ') })] : []),
    ...(events.added + events.changed === 0 ? [t('import.nothingChanged')] : []),
  ]
}
