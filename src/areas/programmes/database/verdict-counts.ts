import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { CheckedRow } from '../queries/check.ts'

/** Keeps how events stand to a programme's rules by now, over what was kept of them. */
export async function writeVerdictCounts(
  db: DatabaseTransaction,
  programmeId: string,
  rows: readonly Pick<CheckedRow, 'id' | 'counts'>[],
  now: Date,
): Promise<void> {
  const of = (state: 'broken' | 'at-risk' | 'waived') => rows.map(({ counts }) => counts[state])
  await sql`
    insert into verdict_counts (programme_id, event_id, broken, at_risk, waived, judged_at)
    select ${programmeId}::uuid, *, ${now}::timestamptz from unnest(${rows.map(({ id }) => id)}::uuid[],
      ${of('broken')}::integer[], ${of('at-risk')}::integer[], ${of('waived')}::integer[])
    on conflict (programme_id, event_id) do update set broken = excluded.broken, at_risk = excluded.at_risk,
      waived = excluded.waived, judged_at = excluded.judged_at`.execute(db)
}

/** Forgets what was kept of events that are gone. */
export async function forgetVerdictCounts(
  db: DatabaseTransaction,
  programmeId: string,
): Promise<void> {
  await sql`
    delete from verdict_counts c where c.programme_id = ${programmeId}
      and not exists (select from events e where e.id = c.event_id)`.execute(db)
}
