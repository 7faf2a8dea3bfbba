import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Bid } from '../domain/committee.ts'

type In<Action extends string> = Authorized<EventScope, Action>

export type ReviewerProfile = {
  readonly topics: readonly string[]
  readonly languages: readonly string[]
  readonly tracks: readonly string[]
  readonly minimumLoad: number | null
  readonly maximumLoad: number | null
}

export async function saveProfile(
  db: DatabaseTransaction,
  event: In<'reviewer.profile'>,
  personId: string,
  profile: ReviewerProfile,
  now: Date,
): Promise<void> {
  const values = {
    ...profile,
    topics: [...profile.topics],
    languages: [...profile.languages],
    tracks: [...profile.tracks],
    updatedAt: now,
  }
  await db
    .insertInto('reviewerProfiles')
    .values({ eventId: event.id, personId, ...values })
    .onConflict((known) => known.columns(['eventId', 'personId']).doUpdateSet(values))
    .execute()
}

/** Sets what somebody bids on these proposals; null takes a bid back. */
export async function saveBids(
  db: DatabaseTransaction,
  _event: In<'reviewer.profile'>,
  personId: string,
  bids: readonly { readonly proposalId: string; readonly bid: Bid | null }[],
  now: Date,
): Promise<void> {
  const given = bids.flatMap(({ proposalId, bid }) =>
    bid ? [{ proposalId, personId, bid, bidAt: now }] : [],
  )
  const gone = bids.filter(({ bid }) => bid === null).map(({ proposalId }) => proposalId)
  if (gone.length > 0)
    await db
      .deleteFrom('reviewBids')
      .where('personId', '=', personId)
      .where('proposalId', 'in', gone)
      .execute()
  if (given.length > 0)
    await db
      .insertInto('reviewBids')
      .values(given)
      .onConflict((known) =>
        known
          .columns(['proposalId', 'personId'])
          .doUpdateSet((row) => ({ bid: row.ref('excluded.bid'), bidAt: now })),
      )
      .execute()
}

export type Declared =
  | { readonly kind: 'proposal'; readonly proposalId: string }
  | { readonly kind: 'person' | 'organisation'; readonly said: string }

/** Adds a conflict that somebody declares of themselves; false if they declared it before, or nothing can be compared with it. */
export async function insertDeclared(
  db: DatabaseTransaction,
  event: In<'reviewer.profile'>,
  personId: string,
  declared: Declared,
  now: Date,
): Promise<boolean> {
  const id = newId(now.getTime())
  const said = declared.kind === 'proposal' ? '' : declared.said
  const key =
    declared.kind === 'proposal'
      ? sql`null`
      : declared.kind === 'organisation'
        ? sql`organisation_key(${said})`
        : said.includes('@')
          ? sql`lower(${said})`
          : sql`nullif(btrim(search_fold(${said})), '')`
  const { numAffectedRows } = await sql`
    insert into declared_conflicts (id, event_id, person_id, kind, proposal_id, said, said_key, declared_at)
    select ${id}, ${event.id}, ${personId}, ${declared.kind}, ${declared.kind === 'proposal' ? declared.proposalId : null},
      ${said}, k.key, ${now}
    from (select ${key} as key) k where ${declared.kind} = 'proposal' or k.key is not null
    on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}

/** Takes back what somebody declared; who and what it was. */
export async function deleteDeclared(
  db: DatabaseTransaction,
  event: In<'conflict.rule'>,
  id: string,
) {
  return db
    .deleteFrom('declaredConflicts')
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .returning(['personId', 'kind', 'said', 'proposalId'])
    .executeTakeFirst()
}

export type ConflictRules = { readonly byOrganisation: boolean; readonly byMailDomain: boolean }

export async function saveConflictRules(
  db: DatabaseTransaction,
  event: In<'conflict.rule'>,
  rules: ConflictRules,
  now: Date,
): Promise<void> {
  await db
    .insertInto('conflictRules')
    .values({ eventId: event.id, ...rules, updatedAt: now })
    .onConflict((known) => known.column('eventId').doUpdateSet({ ...rules, updatedAt: now }))
    .execute()
}
