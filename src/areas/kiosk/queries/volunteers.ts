import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { policy } from '../policy.ts'
import type { Kiosk } from '../queries.ts'

type Db = Database | DatabaseTransaction

/** Whether somebody came to help at a kiosk by its link. */
export const isVolunteer = async (db: Db, kioskId: string, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('kioskVolunteers')
    .select('kioskId')
    .where('kioskId', '=', kioskId)
    .where('personId', '=', personId)
    .executeTakeFirst()) !== undefined

/** Who came to help at a kiosk, by name, with the address by which the team reaches them. */
export const volunteersOf = (db: Db, kioskId: string) =>
  db
    .selectFrom('kioskVolunteers')
    .innerJoin('people', 'people.id', 'kioskVolunteers.personId')
    .select(['people.id', 'people.name', 'people.email', 'kioskVolunteers.joinedAt'])
    .where('kioskId', '=', kioskId)
    .orderBy('people.name')
    .orderBy('people.id')
    .limit(500)
    .execute()
export type Volunteer = Awaited<ReturnType<typeof volunteersOf>>[number]

/** The link by which people come to help, if there is one that has not ended. */
export const invitationOf = (db: Db, kioskId: string, now: Date) =>
  db
    .selectFrom('kioskInvitations')
    .select(['secret', 'expiresAt'])
    .where('kioskId', '=', kioskId)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
export type Invitation = NonNullable<Awaited<ReturnType<typeof invitationOf>>>

export type TeamMember = { readonly email: string; readonly name: string; readonly lang: Language }

/** Who looks after a kiosk, as a mail to them needs it: twenty at most, those who have done so longest. */
export async function teamOf(
  db: Db,
  { scope, scopeId }: Pick<Kiosk, 'scope' | 'scopeId'>,
  /** Who knows already. */
  except: string,
): Promise<readonly TeamMember[]> {
  const { rows } = await sql<TeamMember>`
    select p.email, p.name, p.lang from people p join lateral (
      select min(granted_at) as since from roles r where r.person_id = p.id and r.scope = ${scope}
        and r.scope_id = ${scopeId} and r.role = any(${[...policy['kiosk.look-after']]})) r on r.since is not null
    where p.id <> ${except} order by r.since, p.id limit 20`.execute(db)
  return rows
}
