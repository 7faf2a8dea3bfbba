import { sql } from 'kysely'
import type { Language } from '../../../shared/localized-text.ts'
import { hasNoConflict, type Db } from './scope.ts'

/** One message between team and speakers, or a mail about a decision. */
export type ThreadEntry = {
  readonly id: string
  readonly fromTeam: boolean
  /** Of the speaker who wrote it, or to whom the mail went; '' for the team, which speaks as one. */
  readonly person: string
  /** Of a mail; '' for a message. */
  readonly subject: string
  readonly body: string
  readonly at: Date
}

/**
 * What team and speakers of a proposal wrote to each other, oldest first, with the mails about decisions that went: all of them
 * for the team, for a speaker those to them.
 */
export async function threadOf(
  db: Db,
  proposalId: string,
  speakerId: string | null,
): Promise<readonly ThreadEntry[]> {
  const { rows } = await sql<ThreadEntry>`
    select m.id, m.from_team, case when m.from_team then '' else coalesce(nullif(who.name, ''), who.email, '') end as person,
      '' as subject, m.body, m.written_at as at
    from proposal_messages m left join people who on who.id = m.author_id where m.proposal_id = ${proposalId}
    union all
    select mail.id, true, coalesce(nullif(who.name, ''), who.email), mail.subject, n.message, n.notified_at
    from notifications n join mails mail on mail.id = n.mail_id join people who on who.id = n.person_id
    where n.proposal_id = ${proposalId} and n.notified_at is not null
      and (${speakerId}::uuid is null or n.person_id = ${speakerId})
    order by at, id`.execute(db)
  return rows
}

export type Addressee = { readonly email: string; readonly name: string; readonly lang: Language }

/** The speakers of a proposal, to be written to: not who was only named or declined, nor who had their data erased. */
export async function speakersToWrite(
  db: Db,
  proposalId: string,
  exceptId: string | null,
): Promise<readonly Addressee[]> {
  const { rows } = await sql<Addressee>`
    select who.email, who.name, who.lang from proposal_speakers s join people who on who.id = s.person_id
    where s.proposal_id = ${proposalId} and s.state = 'accepted' and s.person_id is distinct from ${exceptId}::uuid
      and who.email <> 'erased-' || who.id || '@invalid' order by s.position`.execute(db)
  return rows
}

/** The owners and chairs of an event who have no conflict of interest with a proposal: those who read its messages. */
export async function chairsToWrite(
  db: Db,
  eventId: string,
  proposalId: string,
): Promise<readonly Addressee[]> {
  const { rows: people } = await sql<Addressee & { id: string }>`
    select distinct who.id, who.email, who.name, who.lang from roles r join people who on who.id = r.person_id
    where r.scope = 'event' and r.scope_id = ${eventId} and r.role in ('owner', 'chair') order by who.id`.execute(
    db,
  )
  const free = await Promise.all(
    people.map(async ({ id }) => {
      const { rows } =
        await sql`select from proposals p where p.id = ${proposalId} and ${hasNoConflict(eventId, id)}`.execute(
          db,
        )
      return rows.length > 0
    }),
  )
  return people.filter((_, at) => free[at])
}
