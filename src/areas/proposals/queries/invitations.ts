import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** What the link of an invitation leads to. */
export type Invitation = {
  readonly proposalId: string
  readonly code: string
  readonly eventSlug: string
  readonly title: string
  readonly abstract: string
  readonly proposalLang: string
  readonly expiresAt: Date
  readonly withdrawn: boolean
  /** Who else speaks already. */
  readonly speakers: readonly string[]
  /** Whom it is for; null: for whoever has the link and signs in. */
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly state: 'invited' | 'accepted' | 'declined'
  } | null
}

/** An invitation by its secret, also one that is over. */
export async function invitationBySecret(db: Db, secret: string): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`
    with found as (
      select s.proposal_id, s.invitation_expires_at as expires_at,
        jsonb_build_object('id', w.id, 'name', w.name, 'email', w.email, 'state', s.state) as person
      from proposal_speakers s join people w on w.id = s.person_id where s.invitation_secret = ${secret}
      union all
      select p.id, p.invitation_expires_at, null from proposals p where p.invitation_secret = ${secret})
    select f.proposal_id, f.expires_at, f.person, p.code, e.slug as event_slug, p.title, p.abstract, p.lang as proposal_lang,
      p.status = 'withdrawn' as withdrawn,
      array(select coalesce(nullif(people.name, ''), people.email) from proposal_speakers s join people on people.id = s.person_id
        where s.proposal_id = p.id and s.state = 'accepted' and s.person_id::text is distinct from f.person ->> 'id'
        order by s.position) as speakers
    from found f join proposals p on p.id = f.proposal_id join events e on e.id = p.event_id`.execute(
    db,
  )
  return rows[0]
}

/** The secret of the invitation of somebody who was named on a proposal; undefined for everybody else. */
export const ownInvitation = async (
  db: Db,
  proposalId: string,
  personId: string,
): Promise<string | undefined> =>
  (
    await db
      .selectFrom('proposalSpeakers')
      .select('invitationSecret')
      .where('proposalId', '=', proposalId)
      .where('personId', '=', personId)
      .where('state', '<>', 'accepted')
      .executeTakeFirst()
  )?.invitationSecret ?? undefined

/** The first speaker of a proposal, to be written to. */
export async function firstSpeaker(
  db: Db,
  proposalId: string,
): Promise<{ name: string; email: string; lang: Language } | undefined> {
  return db
    .selectFrom('proposalSpeakers')
    .innerJoin('people', 'people.id', 'proposalSpeakers.personId')
    .select(['people.name', 'people.email', 'people.lang'])
    .where('proposalSpeakers.proposalId', '=', proposalId)
    .where('proposalSpeakers.position', '=', 0)
    .executeTakeFirst()
}

/** The proposal's own link for co-speakers, while it leads somewhere. */
export async function openLink(
  db: Db,
  proposalId: string,
  now: Date,
): Promise<{ readonly secret: string; readonly expiresAt: Date } | null> {
  const found = await db
    .selectFrom('proposals')
    .select(['invitationSecret as secret', 'invitationExpiresAt as expiresAt'])
    .where('id', '=', proposalId)
    .where('invitationExpiresAt', '>', now)
    .executeTakeFirst()
  return found?.secret && found.expiresAt
    ? { secret: found.secret, expiresAt: found.expiresAt }
    : null
}

/** How many may speak in the format of a proposal; null: it has none. */
export const mostSpeakers = async (db: Db, proposalId: string): Promise<number | null> =>
  (
    await db
      .selectFrom('proposals')
      .innerJoin('formats', 'formats.id', 'proposals.formatId')
      .select('formats.maxSpeakers')
      .where('proposals.id', '=', proposalId)
      .executeTakeFirst()
  )?.maxSpeakers ?? null
