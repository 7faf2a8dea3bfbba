import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/**
 * The address that a person asked to join, by the link mailed to it; undefined for everybody else's and one that is over. Locked,
 * nobody else uses it up until the end of the transaction.
 */
export const askedJoin = (
  db: Db,
  personId: string,
  secret: string,
  now: Date,
  { lock = false } = {},
) =>
  db
    .selectFrom('accountJoins')
    .select('email')
    .where('personId', '=', personId)
    .where('secret', '=', secret)
    .where('expiresAt', '>', now)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()

export type OtherAccount = {
  readonly id: string
  readonly email: string
  /** Signs in with a second step, or has keys: the mailbox alone does not prove who it is. */
  readonly guarded: boolean
  readonly admin: boolean
  /** What would come over. */
  readonly proposals: number
  readonly registrations: number
  readonly roles: number
  readonly reviews: number
}

/** Who is known by an address, with what would come over; nobody may be. */
export async function otherAccount(db: Db, email: string): Promise<OtherAccount | undefined> {
  const { rows } = await sql<OtherAccount>`
    select p.id, p.email, p.admin,
      p.two_factor_enabled or exists (select from auth_passkeys k where k.person_id = p.id) as guarded,
      (select count(*)::int from proposal_speakers s where s.person_id = p.id) as proposals,
      (select count(*)::int from registrations r where r.email = p.email) as registrations,
      (select count(*)::int from roles r where r.person_id = p.id) as roles,
      (select count(*)::int from reviews r where r.reviewer_id = p.id) as reviews
    from people p where p.email = ${email}`.execute(db)
  return rows[0]
}
