import { sql } from 'kysely'
import type { Language } from '../../../shared/localized-text.ts'
import type { ToldDecision } from '../domain/decision.ts'
import { lastToldTo, mayJudge, type Db } from './scope.ts'

/**
 * The mails `m` of notifications `n` that may go once more: delivered, about the decision `d` that stands and of which the speaker was
 * told last. What says something else than what holds now would mislead; one on its way needs no second.
 */
export const goesAgain = sql<boolean>`
  (m.status = 'sent' and n.notified_at is not null and d.decision = n.decision
    and ${lastToldTo('n.proposal_id', 'n.person_id')} = n.decision
    and exists (select from proposal_speakers s where s.proposal_id = n.proposal_id and s.person_id = n.person_id
      and s.state = 'accepted')
    and not exists (select from people where id = n.person_id and email = 'erased-' || id || '@invalid'))`

export type Resendable = {
  readonly mailId: string
  readonly proposalId: string
  readonly personId: string
  readonly decision: ToldDecision
  /** The speaker's address as it is now. */
  readonly email: string
  readonly name: string
  readonly lang: Language
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Those of these mails that a person may send once more, as they were written. */
export async function resendableMails(
  db: Db,
  eventId: string,
  readerId: string,
  mailIds: readonly string[],
): Promise<readonly Resendable[]> {
  const { rows } = await sql<Resendable>`
    select m.id as mail_id, n.proposal_id, n.person_id, n.decision, who.email, who.name, m.lang, m.subject,
      m.body_text as text, m.body_html as html
    from notifications n join mails m on m.id = n.mail_id join proposals p on p.id = n.proposal_id
      join people who on who.id = n.person_id left join decisions d on d.proposal_id = p.id
    where ${mayJudge(eventId, readerId)} and m.id = any(${[...mailIds]}::uuid[]) and ${goesAgain} order by m.id`.execute(
    db,
  )
  return rows
}
