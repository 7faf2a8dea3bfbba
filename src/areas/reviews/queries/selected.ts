import { sql } from 'kysely'
import type { SelectedProposal } from '../domain/selection-balance.ts'
import { mayJudge, type Db } from './scope.ts'

/** Which proposals make a selection: these, and, if asked for, what is accepted and tentative already; or all that were submitted, or accepted. */
export type Selection =
  | { readonly codes: readonly string[]; readonly withDecided: boolean }
  | { readonly all: 'submitted' | 'accepted' }

/** What a selection is made of, among the proposals that a person may judge. */
export async function selectedProposals(
  db: Db,
  eventId: string,
  readerId: string,
  selection: Selection,
): Promise<readonly SelectedProposal[]> {
  const chosen =
    'all' in selection
      ? sql`(${selection.all === 'submitted'} or d.decision = 'accepted')`
      : sql`(p.code = any(${[...selection.codes]}) or ${selection.withDecided} and d.decision in ('accepted', 'tentative'))`
  const { rows } = await sql<SelectedProposal>`
    select p.lang as language, length(p.abstract) as abstract_length,
      coalesce((select jsonb_agg(jsonb_build_object('id', who.id, 'gender', who.gender,
          'firstTime', speaks_first_time(who.id, p.event_id), 'organisation', who.organisation, 'country', who.country,
          'sponsors', exists (select from sponsors o where o.event_id = p.event_id and o.state = 'confirmed'
            and organisation_key(o.name) = who.organisation_key)))
        from proposal_speakers s join people who on who.id = s.person_id where s.proposal_id = p.id), '[]') as speakers
    from proposals p left join decisions d on d.proposal_id = p.id
    where ${mayJudge(eventId, readerId)} and ${chosen}`.execute(db)
  return rows
}
