import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { titleOfP } from '../../proposals/queries/text-to-read.ts'
import { mayJudge } from '../../reviews/queries/scope.ts'
import type { Bid } from '../domain/committee.ts'
import type { Db } from './scope.ts'

/** What a reviewer said of themselves for an event, if anything. */
export const reviewerProfile = (db: Db, eventId: string, personId: string) =>
  db
    .selectFrom('reviewerProfiles')
    .select(['topics', 'languages', 'tracks', 'minimumLoad', 'maximumLoad'])
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .executeTakeFirst()
export type OwnReviewerProfile = Awaited<ReturnType<typeof reviewerProfile>>

/** The themes that the submitted proposals of an event name, for choosing topics: which ones, not in which proposals. */
export async function themesOfProposals(db: Db, eventId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ theme: string }>`
    select distinct h.theme from theme_hits h join proposals p on p.id = h.proposal_id
    where p.event_id = ${eventId} and p.status = 'submitted' and h.source <> 'removed'`.execute(db)
  return rows.map(({ theme }) => theme)
}

/** The persons and organisations that somebody declared; the proposals are not there for them. */
export const declaredBy = (db: Db, eventId: string, personId: string) =>
  db
    .selectFrom('declaredConflicts')
    .select(['id', 'kind', 'said'])
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .where('kind', '<>', 'proposal')
    .orderBy('declaredAt')
    .orderBy('id')
    .execute()

export type Biddable = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly trackName: LocalizedText | null
  readonly bid: Bid | null
}

/**
 * One page of the proposals that somebody may bid on: titles, without names as they were redacted, never who proposes. Those
 * without a bid come first.
 */
export async function biddableProposals(
  db: Db,
  eventId: string,
  personId: string,
  { page, withNames }: { readonly page: number; readonly withNames: boolean },
  size = 40,
): Promise<{ rows: readonly Biddable[]; total: number; size: number }> {
  const { rows } = await sql<Biddable & { total: number }>`
    select p.code, ${titleOfP(withNames)} as title, p.lang, t.name as track_name, b.bid, (count(*) over ())::int as total
    from proposals p left join tracks t on t.id = p.track_id
      left join review_bids b on b.proposal_id = p.id and b.person_id = ${personId}
    where ${mayJudge(eventId, personId)}
    order by b.bid is not null, t.position nulls last, lower(${titleOfP(withNames)}), p.id limit ${size} offset ${(page - 1) * size}`.execute(
    db,
  )
  return { rows, total: rows[0]?.total ?? 0, size }
}
