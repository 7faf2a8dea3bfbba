import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { nameKey } from '../domain/calendar/fold.ts'
import type { PlannedEvent } from '../domain/calendar/plan-import.ts'
import { searchedText, type MayEdit } from './external-events.ts'

type Correction = {
  readonly event: PlannedEvent
  readonly aliases: readonly string[]
  /** All fields that people set, those of before included. */
  readonly corrected: readonly string[]
  readonly by: string | null
  readonly now: Date
}

/** Writes what a person says of an external event; imports leave alone the fields in `corrected`. */
export async function correctExternalEvent(
  db: DatabaseTransaction,
  _proof: MayEdit,
  { event, aliases, corrected, by, now }: Correction,
): Promise<void> {
  const { said } = event
  await db
    .updateTable('externalEvents')
    .set(({ eb }) => ({
      ...said,
      topics: [...said.topics],
      languages: [...said.languages],
      nameKey: nameKey(said.name),
      folded: searchedText(event),
      aliases: [...aliases],
      corrected: [...corrected],
      correctedAt: corrected.length > 0 || aliases.length > 0 ? now : null,
      correctedBy: corrected.length > 0 || aliases.length > 0 ? by : null,
      version: eb('version', '+', 1),
      updatedAt: now,
    }))
    .where('id', '=', event.id)
    .execute()
}

/** Takes an external event off all lists, or puts it back. */
export const setHidden = (
  db: DatabaseTransaction,
  _proof: MayEdit,
  id: string,
  { hidden, now }: { readonly hidden: boolean; readonly now: Date },
) =>
  db
    .updateTable('externalEvents')
    .set(({ eb }) => ({
      hiddenAt: hidden ? now : null,
      version: eb('version', '+', 1),
      updatedAt: now,
    }))
    .where('id', '=', id)
    .execute()

/** Gives all that is said of one event to another; the address of the first leads there from now on. */
export async function giveRecords(
  db: DatabaseTransaction,
  _proof: MayEdit,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Date },
): Promise<void> {
  await sql`update external_event_records set event_id = ${to} where event_id = ${from}`.execute(db)
  await sql`update external_events set merged_into = ${to}, version = version + 1, updated_at = ${now}
    where id = ${from} or merged_into = ${from}`.execute(db)
}
