import { sql } from 'kysely'
import type { Language } from '../../../shared/localized-text.ts'
import { titleOfP } from '../../proposals/queries/text-to-read.ts'
import { toldDecisions, type ToldDecision } from '../domain/decision.ts'
import { goesAgain } from './resendable.ts'
import { isImpartial, lastToldTo, mayJudge, type Db } from './scope.ts'

export type Preparable = {
  readonly proposalId: string
  readonly code: string
  readonly title: string
  readonly decision: ToldDecision
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly lang: Language
  /** What changes are asked for, until when; null for every other decision. */
  readonly askedWords: string | null
  readonly askedUntil: Date | null
  /** Of all its speakers. */
  readonly names: string
  /** What reviewers let the speakers read, in an order that tells nothing of them. */
  readonly feedback: string
}

// A speaker needs to be told when what stands is not what they were told last, and no mail about it waits already. Who had
// their data erased has no address any more.
const toldNothingOfIt = sql<boolean>`
  not exists (select from people where id = s.person_id and email = 'erased-' || id || '@invalid')
  and d.decision = any(${[...toldDecisions]}) and (${lastToldTo('p.id', 's.person_id')} is distinct from d.decision
    -- Asked for changes again: there is something new to tell.
    or d.decision = 'changes' and exists (select from change_requests asked join notifications n on n.proposal_id = asked.proposal_id
      and n.person_id = s.person_id and n.decision = 'changes' and n.notified_at < asked.asked_at where asked.proposal_id = p.id))
  and not exists (select from notifications n where n.proposal_id = p.id and n.person_id = s.person_id
    and n.decision = d.decision and n.notified_at is null)`

/** The speakers who have not been told of the decision that stands, for whom no mail waits yet. */
export async function notificationsToPrepare(
  db: Db,
  eventId: string,
  readerId: string,
  decision: ToldDecision | null,
): Promise<readonly Preparable[]> {
  const { rows } = await sql<Preparable>`
    select p.id as proposal_id, p.code, p.title, d.decision, s.person_id, people.email, people.name, people.lang,
      asked.words as asked_words, asked.until as asked_until,
      (select string_agg(coalesce(nullif(o.name, ''), o.email), ', ' order by all_of.position)
        from proposal_speakers all_of join people o on o.id = all_of.person_id where all_of.proposal_id = p.id) as names,
      coalesce((select string_agg(r.comment, e'\n\n' order by md5(r.reviewer_id::text || p.id::text)) from reviews r
        where r.proposal_id = p.id and r.shareable and btrim(r.comment) <> '' and ${isImpartial(eventId)}), '') as feedback
    from proposals p join decisions d on d.proposal_id = p.id
      left join change_requests asked on asked.proposal_id = p.id and d.decision = 'changes'
      join proposal_speakers s on s.proposal_id = p.id and s.state = 'accepted' join people on people.id = s.person_id
    where ${mayJudge(eventId, readerId)} and ${toldNothingOfIt} and (${decision}::text is null or d.decision = ${decision})
    order by p.id, s.position`.execute(db)
  return rows
}

/** How many mails could be prepared, per decision. */
export async function countToPrepare(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<Readonly<Partial<Record<ToldDecision, number>>>> {
  const { rows } = await sql<{ decision: ToldDecision; count: number }>`
    select d.decision, count(*)::int as count
    from proposals p join decisions d on d.proposal_id = p.id join proposal_speakers s on s.proposal_id = p.id and s.state = 'accepted'
    where ${mayJudge(eventId, readerId)} and ${toldNothingOfIt} group by d.decision`.execute(db)
  return Object.fromEntries(rows.map(({ decision, count }) => [decision, count]))
}

/** Where a mail stands for the chair: it waits, is on its way or there, or could not be delivered. */
export type OutboxState = 'held' | 'sent' | 'failed'

// A mail whose proposal was withdrawn, or decided otherwise, is not for sending any more.
const inState = (state: OutboxState) =>
  state === 'held'
    ? sql<boolean>`(m.status = 'held' and n.notified_at is null and d.decision = n.decision)`
    : state === 'failed'
      ? sql<boolean>`(m.status = 'failed' and n.notified_at is not null)`
      : sql<boolean>`(m.status in ('queued', 'sent') and n.notified_at is not null)`

const outbox = (eventId: string, readerId: string) => sql`
  from notifications n join mails m on m.id = n.mail_id join proposals p on p.id = n.proposal_id
    left join decisions d on d.proposal_id = p.id
  where ${mayJudge(eventId, readerId)}`

export type OutboxRow = {
  readonly mailId: string
  /** Empty, as the name, while the reader sees no names. */
  readonly recipient: string
  readonly recipientName: string
  readonly lang: Language
  readonly subject: string
  readonly code: string
  readonly title: string
  readonly decision: ToldDecision
  readonly notifiedAt: Date | null
  /** When it was sent once more, last. */
  readonly resentAt: Date | null
  readonly lastError: string | null
}

/**
 * One page of the mails about decisions in one state. Those about the reader's own proposals are for somebody else; without names
 * (`withSpeakers` false) nothing says to whom they go, not even why one could not be delivered.
 */
export async function outboxMails(
  db: Db,
  eventId: string,
  readerId: string,
  {
    state,
    decision,
    withSpeakers,
  }: {
    readonly state: OutboxState
    readonly decision: ToldDecision | null
    readonly withSpeakers: boolean
  },
  page: number,
  size = 50,
): Promise<{ rows: readonly OutboxRow[]; total: number; size: number }> {
  const { rows } = await sql<OutboxRow & { total: number }>`
    select m.id as mail_id, case when ${withSpeakers} then m.recipient else '' end as recipient,
      case when ${withSpeakers} then m.recipient_name else '' end as recipient_name, m.lang,
      case when ${withSpeakers} then m.last_error end as last_error, p.code, ${titleOfP(withSpeakers)} as title, n.decision, n.notified_at, n.resent_at, (count(*) over ())::int as total
    ${outbox(eventId, readerId)} and ${inState(state)} and (${decision}::text is null or n.decision = ${decision})
    order by n.notified_at desc nulls first, n.decision, title, m.id
    limit ${size} offset ${(page - 1) * size}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

/** How many mails are in each state. */
export async function countOutbox(db: Db, eventId: string, readerId: string) {
  const { rows } = await sql<Record<OutboxState, number>>`
    select (count(*) filter (where ${inState('held')}))::int as held,
      (count(*) filter (where ${inState('sent')}))::int as sent,
      (count(*) filter (where ${inState('failed')}))::int as failed
    ${outbox(eventId, readerId)}`.execute(db)
  return rows[0]!
}

export type OutboxMail = OutboxRow & {
  readonly proposalId: string
  readonly personId: string
  /** What it says, in the chair's words. */
  readonly message: string
  /** The whole mail as text, without the secret by which its reader alone answers. */
  readonly text: string
  readonly held: boolean
  /** It can be sent once more; how often it was. */
  readonly again: boolean
  readonly resends: number
  readonly answerSecret: string | null
  /** Names and addresses of all speakers of the proposal, and its title as it is read without them. */
  readonly speakers: readonly string[]
  readonly shownTitle: string
}

/** One mail about a decision, to be read before it goes. */
export async function outboxMail(
  db: Db,
  eventId: string,
  readerId: string,
  mailId: string,
): Promise<OutboxMail | undefined> {
  const { rows } = await sql<OutboxMail>`
    select m.id as mail_id, m.recipient, m.recipient_name, m.lang, m.subject, m.last_error, m.body_text as text, n.message, n.answer_secret,
      p.id as proposal_id, p.code, p.title, ${titleOfP(false)} as shown_title, n.person_id, n.decision, n.notified_at,
      array(select unnest(array[o.name, o.email]) from proposal_speakers s join people o on o.id = s.person_id
        where s.proposal_id = p.id) as speakers,
      n.resent_at, n.resends, ${inState('held')} as held, ${goesAgain} as again
    ${outbox(eventId, readerId)} and m.id = ${mailId}`.execute(db)
  const [mail] = rows
  return mail?.answerSecret ? { ...mail, text: mail.text.replaceAll(mail.answerSecret, '…') } : mail
}

/** The mails that a chair may send now: of these ids, or all that wait (of one decision, prepared until an instant). */
export async function sendableMails(
  db: Db,
  eventId: string,
  readerId: string,
  which:
    | { readonly mailIds: readonly string[] }
    | { readonly decision: ToldDecision | null; readonly until: Date },
) {
  const chosen =
    'mailIds' in which
      ? sql<boolean>`m.id = any(${[...which.mailIds]}::uuid[]) and (${inState('held')} or ${inState('failed')})`
      : sql<boolean>`${inState('held')} and n.prepared_at <= ${which.until}
          and (${which.decision}::text is null or n.decision = ${which.decision})`
  const { rows } = await sql<{
    mailId: string
    proposalId: string
    personId: string
    decision: ToldDecision
  }>`
    select m.id as mail_id, n.proposal_id, n.person_id, n.decision
    ${outbox(eventId, readerId)} and ${chosen} order by m.id`.execute(db)
  return rows
}
