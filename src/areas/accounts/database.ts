import { sql } from 'kysely'
import type { Language } from '../../shared/localized-text.ts'
import type { CommunityRole, EventRole, ProgrammeRole } from '../../shared/policy.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'

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
