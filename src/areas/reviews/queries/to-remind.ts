import { sql } from 'kysely'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { Db } from './scope.ts'

export type ToRemind = {
  readonly eventId: string
  readonly eventSlug: string
  readonly eventName: LocalizedText
  readonly timeZone: string
  readonly answerBy: Date
  readonly proposalId: string
  readonly code: string
  readonly title: string
  readonly names: string
  /** Of the mail that told them. */
  readonly mailId: string
  readonly answerSecret: string | null
  readonly email: string
  readonly name: string
  readonly lang: Language
}

/**
 * Speakers of accepted proposals who were told, have not answered, and whose answer-by instant is near; each once for each
 * instant. Their rows are held until the transaction ends; what another one holds is left to it.
 */
export async function acceptancesToRemind(
  db: Db,
  now: Date,
  most = 200,
): Promise<readonly ToRemind[]> {
  const { rows } = await sql<ToRemind>`
    select e.id as event_id, e.slug as event_slug, e.name as event_name, e.time_zone, c.answer_by, p.id as proposal_id, p.code,
      p.title, n.mail_id, n.answer_secret, who.email, who.name, who.lang,
      (select string_agg(coalesce(nullif(o.name, ''), o.email), ', ' order by s.position)
        from proposal_speakers s join people o on o.id = s.person_id where s.proposal_id = p.id) as names
    from committee_settings c join events e on e.id = c.event_id and e.cancelled_at is null
      join proposals p on p.event_id = e.id and p.status = 'submitted'
      join notifications n on n.proposal_id = p.id and n.decision = 'accepted' and n.notified_at is not null
      join proposal_speakers mine on mine.proposal_id = p.id and mine.person_id = n.person_id
      join people who on who.id = n.person_id and who.email <> 'erased-' || who.id || '@invalid'
      join decisions d on d.proposal_id = p.id and d.decision = 'accepted'
    where c.answer_by > ${now} and c.answer_by - make_interval(days => c.remind_days) <= ${now}
      -- Not on the heels of the acceptance itself.
      and n.notified_at < ${now}::timestamptz - interval '1 day'
      and n.reminded_for is distinct from c.answer_by
      and not exists (select from confirmations a where a.proposal_id = p.id and a.person_id = n.person_id)
      and not exists (select from notifications later where later.proposal_id = p.id and later.person_id = n.person_id
        and later.notified_at > n.notified_at)
    order by p.id, n.person_id limit ${most} for update of n skip locked`.execute(db)
  return rows
}
