import { newId } from '../../../shared/ids.ts'
import type { Work } from '../../../platform/use-case.ts'
import {
  insertExternalEvents,
  keepRecords,
  lockCalendar,
  updateExternalEvents,
  type MayImport,
} from '../database/external-events.ts'
import type { ReadRecord } from '../domain/calendar/external-record.ts'
import { planImport, type ImportedRow } from '../domain/calendar/plan-import.ts'
import { knownEvents, ownEvents } from '../queries/known-events.ts'

export type TakenIn = {
  readonly rows: readonly ImportedRow[]
  readonly added: number
  readonly changed: number
  readonly gone: readonly string[]
}

type Given = {
  /** Where the records come from: `confs.tech`, or `source:<id>` of an address that is read by itself. */
  readonly source: string
  readonly records: readonly ReadRecord[]
  readonly demo?: boolean
}

/**
 * Brings the calendar to what a source says now: recognises events that are here (also under other names, in other
 * files or sources), adds the others, and leaves alone what people corrected or hid. Running it twice changes nothing.
 */
export async function takeInRecords(
  work: Work,
  proof: MayImport,
  { source, records, demo = false }: Given,
): Promise<TakenIn> {
  await lockCalendar(work.db)
  const today = work.now.toISOString().slice(0, 10)
  const days = records.flatMap(({ said }) => (said ? [said.startsOn, said.endsOn] : [])).toSorted()
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today]
  const parts = [...new Set(records.map(({ part }) => part))]
  const [known, own] = await Promise.all([
    knownEvents(work.db, { source, parts, first, last }),
    ownEvents(work.db, first, last),
  ])
  const at = work.now.getTime()
  const plan = planImport({ source, records, known, own, today, newId: () => newId(at) })
  await insertExternalEvents(work.db, proof, plan.created, { now: work.now, demo })
  await updateExternalEvents(work.db, proof, plan.changed, work.now)
  await keepRecords(work.db, proof, source, plan, today)
  if (plan.created.length + plan.changed.length > 0) work.changed('calendar')
  return {
    rows: plan.rows,
    added: plan.created.length,
    changed: plan.changed.length,
    gone: plan.gone,
  }
}
