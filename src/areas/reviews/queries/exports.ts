import { sql } from 'kysely'
import { namesShown, textOfP, titleOfP } from '../../proposals/queries/text-to-read.ts'
import { countsInRanking, mayJudge, type Db } from './scope.ts'

type ExportedRow = Readonly<Record<string, string | number | null>>

/** The proposals that a person may judge, with what was decided; names only where the reader may see them. */
export async function exportedProposals(
  db: Db,
  eventId: string,
  readerId: string,
  { withSpeakers }: { readonly withSpeakers: boolean },
): Promise<readonly ExportedRow[]> {
  const { rows } = await sql<ExportedRow>`
    select p.code, ${titleOfP(withSpeakers)} as title, ${textOfP('abstract', withSpeakers)} as abstract, p.lang as language, p.level, t.slug as track, f.slug as format,
      to_char(p.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as submitted_at,
      d.decision, avg(r.score)::float8 as mean, count(r.score)::int as scores, count(r.abstain_reason)::int as abstentions,
      case when ${withSpeakers} then (select string_agg(coalesce(nullif(who.name, ''), who.email), '; ' order by s.position)
        from proposal_speakers s join people who on who.id = s.person_id where s.proposal_id = p.id) end as speakers
    from proposals p left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
      left join decisions d on d.proposal_id = p.id
      left join reviews r on r.proposal_id = p.id and ${countsInRanking(eventId)}
    where ${mayJudge(eventId, readerId)} group by p.id, t.slug, f.slug, d.decision order by p.submitted_at, p.id`.execute(
    db,
  )
  return withSpeakers ? rows : rows.map(({ speakers: _, ...row }) => row)
}

/** The reviews that count, of the proposals that a person may judge. */
export async function exportedReviews(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<readonly ExportedRow[]> {
  const { rows } = await sql<ExportedRow>`
    select p.code as proposal, ${titleOfP(namesShown(eventId))} as title, coalesce(nullif(who.name, ''), who.email) as reviewer, r.score, r.abstain_reason,
      r.comment, to_char(r.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as reviewed_at
    from proposals p join reviews r on r.proposal_id = p.id and ${countsInRanking(eventId)}
      join people who on who.id = r.reviewer_id
    where ${mayJudge(eventId, readerId)} order by p.code, r.created_at, r.reviewer_id`.execute(db)
  return rows
}

/** What was decided, by whom, and whether the speakers were told and answered. */
export async function exportedDecisions(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<readonly ExportedRow[]> {
  const { rows } = await sql<ExportedRow>`
    select p.code as proposal, ${titleOfP(namesShown(eventId))} as title, d.decision, coalesce(nullif(who.name, ''), who.email) as decided_by,
      to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as decided_at,
      (select count(*)::int from notifications n where n.proposal_id = p.id and n.decision = d.decision
        and n.notified_at is not null) as told,
      (select count(*)::int from confirmations c where c.proposal_id = p.id and c.answer = 'confirmed') as confirmed,
      (select count(*)::int from confirmations c where c.proposal_id = p.id and c.answer = 'declined') as declined
    from proposals p join decisions d on d.proposal_id = p.id left join people who on who.id = d.decided_by
    where ${mayJudge(eventId, readerId)} order by d.decided_at, p.code`.execute(db)
  return rows
}
