import { sql } from 'kysely'
import type { Language } from '../../shared/localized-text.ts'
import type { CommunityRole, EventRole, ProgrammeRole } from '../../shared/policy.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { rolesIn, type TeamRole, type TeamScope } from './domain/teams.ts'
import type { Team } from './use-cases/authorise-team.ts'

type Db = Database | DatabaseTransaction

/**
 * Lets a person do everything, or no longer, by the list of addresses in the configuration. People of the demo network
 * keep what the demo gave them.
 */
export async function markAdmin(
  db: Db,
  personId: string,
  admins: readonly string[],
): Promise<void> {
  await db
    .updateTable('people')
    .set({ admin: sql<boolean>`email = any(${admins})` })
    .where('id', '=', personId)
    .where('demo', '=', false)
    .execute()
}

type NewPerson = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly lang: Language
  readonly now: Date
}

/** The person with this address; made if there is none, also when two ask at once. */
export async function insertPerson(db: Db, { id, email, name, lang, now }: NewPerson) {
  const columns = ['id', 'email', 'name', 'lang'] as const
  const made = await db
    .insertInto('people')
    .values({ id, email, name, lang, createdAt: now, updatedAt: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(columns)
    .executeTakeFirst()
  if (made) return { ...made, invited: true }
  const found = await db
    .selectFrom('people')
    .select(columns)
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { ...found, invited: false }
}

export type Grant = {
  readonly personId: string
  readonly scopeId: string
  readonly grantedBy: string | null
} & (
  | { readonly scope: 'event'; readonly role: EventRole }
  | { readonly scope: 'community'; readonly role: CommunityRole }
  | { readonly scope: 'programme'; readonly role: ProgrammeRole }
)

/** Records a role; recording it twice changes nothing. */
export async function insertRole(db: DatabaseTransaction, grant: Grant, now: Date): Promise<void> {
  await db
    .insertInto('roles')
    .values({ ...grant, grantedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** From now on the session counts: its holder gave the second factor. */
export async function markSecondFactorGiven(db: Db, sessionId: string): Promise<void> {
  await db
    .updateTable('authSessions')
    .set({ secondFactorGiven: true })
    .where('id', '=', sessionId)
    .execute()
}

type TeamId = { readonly scope: TeamScope; readonly id: string }

/** The roles of a person in a team, in the order of the scope's list. */
export async function rolesOf(
  db: DatabaseTransaction,
  team: TeamId,
  personId: string,
): Promise<TeamRole[]> {
  const rows = await db
    .selectFrom('roles')
    .select('role')
    .where('personId', '=', personId)
    .where('scope', '=', team.scope)
    .where('scopeId', '=', team.id)
    .execute()
  return rolesIn[team.scope].filter((role) => rows.some((row) => row.role === role))
}

/** Who may give roles in a team; locked, so that two of them cannot remove each other at the same moment. */
export async function lockLeads(
  db: DatabaseTransaction,
  team: TeamId,
  lead: TeamRole,
): Promise<string[]> {
  const rows = await db
    .selectFrom('roles')
    .select('personId')
    .where('scope', '=', team.scope)
    .where('scopeId', '=', team.id)
    .where('role', '=', lead)
    .orderBy('personId')
    .forUpdate()
    .execute()
  return rows.map((row) => row.personId)
}

type Roles = {
  readonly personId: string
  readonly roles: readonly TeamRole[]
  readonly grantedBy: string | null
}

/** Takes everybody's roles in a team that goes away. */
export async function removeRolesIn(
  db: DatabaseTransaction,
  team: Pick<Team, 'scope' | 'id'>,
): Promise<void> {
  await db
    .deleteFrom('roles')
    .where('scope', '=', team.scope)
    .where('scopeId', '=', team.id)
    .execute()
}

/** Gives a person exactly these roles in a team; answers the person. */
export async function replaceRoles(
  db: DatabaseTransaction,
  team: Team,
  { personId, roles, grantedBy }: Roles,
  now: Date,
) {
  await db
    .deleteFrom('roles')
    .where('personId', '=', personId)
    .where('scope', '=', team.scope)
    .where('scopeId', '=', team.id)
    .$if(roles.length > 0, (query) => query.where('role', 'not in', roles))
    .execute()
  if (roles.length > 0)
    await db
      .insertInto('roles')
      .values(
        roles.map((role) => ({
          personId,
          scope: team.scope,
          scopeId: team.id,
          role,
          grantedBy,
          grantedAt: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return db
    .selectFrom('people')
    .select(['id', 'email', 'name', 'lang'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
}

/** What stands about a speaker on the agenda. */
export type SpeakerProfile = {
  readonly name: string
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  readonly pronouns?: string
  /** ISO 3166-1, two letters; '' for none. */
  readonly country?: string
  /** Null: does not say. */
  readonly speaksFirstTime?: boolean | null
}

/** Writes what a person says of themselves, as far as it is said; an empty name leaves the old one. */
export async function updateSpeakerProfile(
  db: DatabaseTransaction,
  personId: string,
  { name = '', ...profile }: Partial<SpeakerProfile>,
  now: Date,
): Promise<void> {
  await db
    .updateTable('people')
    .set({ ...profile, ...(name !== '' && { name }), updatedAt: now })
    .where('id', '=', personId)
    .execute()
}

export type PersonValues = SpeakerProfile & {
  /** What they said of themselves elsewhere, as far as they did. */
  readonly country?: string
  readonly gender?: 'woman' | 'man' | 'non-binary' | 'another'
  readonly speaksFirstTime?: boolean
  /** They have the mailbox; not, unless said. */
  readonly emailVerified?: boolean
  /** Lower case. */
  readonly email: string
  readonly lang: Language
  readonly demo: boolean
  readonly admin: boolean
}

/** Many new people in one statement. */
export async function insertPeople(
  db: DatabaseTransaction,
  people: readonly (PersonValues & { readonly id: string })[],
  now: Date,
): Promise<void> {
  if (people.length === 0) return
  await db
    .insertInto('people')
    .values(people.map((person) => ({ ...person, createdAt: now, updatedAt: now })))
    .execute()
}

/** Fills what nobody said yet of a person who has never signed in. */
export async function updateUnclaimed(
  db: DatabaseTransaction,
  personId: string,
  { name, organisation, jobTitle, biography }: SpeakerProfile,
  now: Date,
): Promise<void> {
  await sql`update people set name = coalesce(nullif(name, ''), ${name}),
      organisation = coalesce(nullif(organisation, ''), ${organisation}),
      job_title = coalesce(nullif(job_title, ''), ${jobTitle}),
      biography = coalesce(nullif(biography, ''), ${biography}), updated_at = ${now}
    where id = ${personId} and not email_verified`.execute(db)
}

/** Writes anew what is said of a person who has never signed in; whether they had not. */
export async function replaceUnclaimed(
  db: DatabaseTransaction,
  personId: string,
  { name, organisation, jobTitle, biography }: SpeakerProfile,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('people')
    .set({ name, organisation, jobTitle, biography, updatedAt: now })
    .where('id', '=', personId)
    .where('emailVerified', '=', false)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
