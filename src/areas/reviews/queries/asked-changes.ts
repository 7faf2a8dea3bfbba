import { sql } from 'kysely'
import { mayJudge, type Db } from './scope.ts'

type Version = {
  readonly title: string
  readonly abstract: string
  readonly notes: string
}

/** What was asked of the speakers of a proposal, and what it said then and says now. */
export type AskedChanges = {
  readonly words: string
  readonly until: Date
  readonly askedAt: Date
  /** Null until a speaker was told. */
  readonly toldAt: Date | null
  /** When a speaker saved it after that; null: not yet. */
  readonly changedAt: Date | null
  readonly before: Version
  readonly now: Version
}

/** The changes that were asked for last, for a person of the committee who may judge the proposal. */
export async function askedChanges(
  db: Db,
  eventId: string,
  code: string,
  readerId: string,
): Promise<AskedChanges | undefined> {
  const { rows } = await sql<AskedChanges>`
    select asked.words, asked.until, asked.asked_at, asked.before, told.at as told_at,
      case when p.updated_at > told.at then p.updated_at end as changed_at,
      jsonb_build_object('title', p.title, 'abstract', p.abstract, 'notes', p.notes) as now
    from change_requests asked join proposals p on p.id = asked.proposal_id
      cross join lateral (select min(n.notified_at) as at from notifications n
        where n.proposal_id = p.id and n.decision = 'changes' and n.notified_at >= asked.asked_at) told
    where p.code = ${code} and ${mayJudge(eventId, readerId)}`.execute(db)
  return rows[0]
}
