import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** A team's wish to be let off a rule, and what the steward answered. */
export type WaiverRequest = {
  readonly programmeId: string
  readonly ruleKey: string
  readonly reason: string
  readonly by: string
  readonly askedAt: Date
  /** Null: it waits for a steward. */
  readonly declinedAt: Date | null
  readonly declinedReason: string
}

/** What a team asked to be let off, of one event. */
export async function waiverRequestsOf(
  db: Database | DatabaseTransaction,
  eventId: string,
): Promise<readonly WaiverRequest[]> {
  const { rows } = await sql<WaiverRequest>`
    select r.programme_id, r.rule_key, r.reason, coalesce(p.name, '') as by, r.asked_at, r.declined_at, r.declined_reason
    from rule_waiver_requests r left join people p on p.id = r.asked_by where r.event_id = ${eventId}`.execute(
    db,
  )
  return rows
}
