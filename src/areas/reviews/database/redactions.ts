import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Redactions } from '../queries/redactions.ts'

/** Keeps what is hidden in the texts of a proposal; a field without a redaction shows whole. */
export async function saveRedactions(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'proposal.redact'>,
  proposalId: string,
  redactions: Redactions,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const mine = sql`proposal_id in (select id from proposals where id = ${proposalId} and event_id = ${event.id})`
  await sql`delete from proposal_redactions where ${mine}`.execute(db)
  const rows = Object.entries(redactions).map(([field, redaction]) => ({ field, ...redaction }))
  await sql`
    insert into proposal_redactions (proposal_id, field, source, redacted, passages, redacted_by, redacted_at)
    select p.id, x.field, x.source, x.redacted, x.passages, ${by}, ${at}
    from proposals p, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x (field text, source text, redacted text, passages text[])
    where p.id = ${proposalId} and p.event_id = ${event.id}`.execute(db)
}
