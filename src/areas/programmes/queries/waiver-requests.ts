import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
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

/** A wish that waits for a steward. */
export type WaitingWaiver = {
  readonly eventSlug: string
  readonly eventName: LocalizedText
  readonly by: string
  readonly askedAt: Date
}

/** What waits for the stewards of a programme, the longest first: the first ten events, each with its oldest wish. */
export async function waitingWaivers(
  db: Database | DatabaseTransaction,
  programmeId: string,
): Promise<readonly WaitingWaiver[]> {
  const { rows } = await sql<WaitingWaiver>`
    select * from (
      select distinct on (e.id) e.slug as event_slug, e.name as event_name, coalesce(p.name, '') as by, r.asked_at
      from rule_waiver_requests r join events e on e.id = r.event_id and e.cancelled_at is null
        left join people p on p.id = r.asked_by
      where r.programme_id = ${programmeId} and r.declined_at is null order by e.id, r.asked_at) x
    order by asked_at limit 10`.execute(db)
  return rows
}
