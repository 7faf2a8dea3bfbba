import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { withoutPhases, type ReadingPhase } from '../domain/blindness.ts'

type Db = Database | DatabaseTransaction

/**
 * How the committee of an event reads at an instant. Whatever shows, counts, exports or sends something about proposals to
 * the committee asks here, and then `domain/blindness.ts`.
 */
export async function readingPhase(db: Db, eventId: string, now: Date): Promise<ReadingPhase> {
  const { rows } = await sql<Partial<ReadingPhase> & { blind: boolean }>`
    select c.blind, p.name, p.starts_at, p.ends_at, p.names_hidden, p.others, p.reads, p.hidden_fields, p.speakers_edit
    from (select coalesce((select blind from calls where event_id = ${eventId}), false) as blind) c
      left join review_phase(${eventId}, ${now}) p on true`.execute(db)
  const { blind, ...phase } = rows[0]!
  return phase.others ? (phase as ReadingPhase) : withoutPhases(blind)
}

export type PhaseSettings = ReadingPhase & {
  readonly id: string
  readonly name: NonNullable<ReadingPhase['name']>
}

/** The phases of an event, in their order. */
export async function phasesOf(db: Db, eventId: string): Promise<readonly PhaseSettings[]> {
  const { rows } = await sql<PhaseSettings>`
    select id, name, starts_at, ends_at, names_hidden, others, reads, hidden_fields, speakers_edit
    from review_phases where event_id = ${eventId} order by starts_at nulls first, id`.execute(db)
  return rows
}
