import { noteCodes } from './external-record.ts'
import { rowOutcomes, type ImportedRow, type RowOutcome } from './plan-import.ts'

/** A file of the source that could not be read at all. */
export type UnreadFile = {
  readonly path: string
  readonly reason: 'not-json' | 'not-a-list' | 'too-large'
}

/** What an import into the calendar did: every row once, with one outcome. */
export type CalendarReport = {
  readonly source: string
  readonly rows: readonly ImportedRow[]
  readonly unread: readonly UnreadFile[]
  /** Adds up to the number of rows. */
  readonly totals: Readonly<Record<RowOutcome, number>>
  /** Of the rows: how many had something repaired, and how many a person should look at. */
  readonly repaired: number
  readonly toLookAt: number
  readonly events: { readonly added: number; readonly changed: number }
  /** What the source said before and says no longer; the events stay. */
  readonly gone: readonly string[]
  /** Fields of the rows that the calendar has no use for, with how many rows have them. */
  readonly leftOut: Readonly<Record<string, number>>
}

type Parts = Pick<CalendarReport, 'source' | 'rows' | 'unread' | 'events' | 'gone' | 'leftOut'>

/** Adds the sums to what an import did. */
export function calendarReport(parts: Parts): CalendarReport {
  const totals = Object.fromEntries(rowOutcomes.map((outcome) => [outcome, 0])) as Record<
    RowOutcome,
    number
  >
  let [repaired, toLookAt] = [0, 0]
  for (const { outcome, notes } of parts.rows) {
    totals[outcome] += 1
    const kinds = new Set(notes.map(({ code }) => noteCodes[code]))
    if (outcome !== 'refused' && kinds.has('repair')) repaired += 1
    if (kinds.has('look')) toLookAt += 1
  }
  return { ...parts, totals, repaired, toLookAt }
}
