import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { ProposalTheme } from '../domain/proposal-themes.ts'
import { publicHit } from './public-sessions.ts'
import type { Db } from './texts.ts'

/** Proof that somebody may know what the proposals of an event name. */
export type ProposalThemesProof = Authorized<{ readonly id: string }, 'theme.proposals'>

/** How many submitted proposals of an event, whatever was decided on them, and sessions of its agenda that is out name each theme. */
export async function proposalThemes(
  db: Db,
  event: ProposalThemesProof,
): Promise<{
  readonly proposals: number
  readonly sessions: number
  readonly counts: readonly ProposalTheme[]
}> {
  const { rows } = await sql<{ theme: string | null; proposals: number; sessions: number }>`
    with proposed as (select id from proposals where event_id = ${event.id} and status = 'submitted'),
    held as (select session_id from released_sessions where event_id = ${event.id})
    select null as theme, (select count(*)::int from proposed) as proposals, (select count(*)::int from held) as sessions
    union all
    select h.theme, count(p.id)::int, count(s.session_id)::int from theme_hits h
    left join proposed p on p.id = h.proposal_id and h.source <> 'removed'
    left join held s on s.session_id = h.session_id and ${publicHit}
    where p.id is not null or s.session_id is not null group by h.theme`.execute(db)
  const all = rows.find(({ theme }) => theme === null)
  return {
    proposals: all?.proposals ?? 0,
    sessions: all?.sessions ?? 0,
    counts: rows.flatMap(({ theme, ...count }) => (theme === null ? [] : [{ theme, ...count }])),
  }
}
