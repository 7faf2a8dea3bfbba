import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

export type ChangeRequest = { readonly words: string; readonly until: Date }

/**
 * What the committee asks the speakers of a proposal to change, as long as they may: from the mail that told one of them until
 * the date that it names, unless the committee decided otherwise meanwhile.
 */
export async function openChangeRequest(
  db: Database | DatabaseTransaction,
  proposalId: string,
  now: Date,
): Promise<ChangeRequest | undefined> {
  const { rows } = await sql<ChangeRequest>`
    select asked.words, asked.until from change_requests asked
      join decisions d on d.proposal_id = asked.proposal_id and d.decision = 'changes'
    where asked.proposal_id = ${proposalId} and asked.until > ${now}
      and exists (select from notifications told where told.proposal_id = asked.proposal_id and told.decision = 'changes'
        and told.notified_at >= asked.asked_at)`.execute(db)
  return rows[0]
}
