import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import { newId, newSecret } from '../../shared/ids.ts'
import type { Language } from '../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Told } from './domain/choose-news.ts'
import type { Subject } from './domain/subject.ts'
import type { Whose } from './domain/whose.ts'

type MayFollow = Authorized<{ readonly installation: true }, 'follow.ask' | 'follow.own'>

const columnsOf = (subject: Subject) => ({
  communityId: subject.kind === 'community' ? subject.id : null,
  programmeId: subject.kind === 'programme' ? subject.id : null,
  seriesId: subject.kind === 'series' ? subject.id : null,
  country: subject.kind === 'country' || subject.kind === 'city' ? subject.country : null,
  cityKey: subject.kind === 'city' ? subject.cityKey : null,
  city: subject.kind === 'city' ? subject.city : '',
})

export type Kept = {
  readonly followId: string
  readonly secret: string
  readonly confirmedAt: Date | null
}

/** Keeps that an address wants to follow a subject, confirmed or not yet; what was kept before stays as it is. */
export async function keepFollow(
  db: DatabaseTransaction,
  _proof: MayFollow,
  {
    email,
    lang,
    subject,
    newsletter,
    consent,
  }: { email: string; lang: Language; subject: Subject; newsletter: boolean; consent: string },
  now: Date,
): Promise<Kept> {
  const follower = await db
    .insertInto('followers')
    .values({ id: newId(now.getTime()), email, lang, secret: newSecret(), createdAt: now })
    // Written so that the row comes back, and is locked, also when it was there.
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email }))
    .returning(['id', 'secret'])
    .executeTakeFirstOrThrow()
  const columns = columnsOf(subject)
  const follow = await db
    .insertInto('follows')
    .values({
      id: newId(now.getTime()),
      followerId: follower.id,
      ...columns,
      newsletter: newsletter && subject.kind === 'community',
      askedAt: now,
      consent,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['followerId', 'communityId', 'programmeId', 'seriesId', 'country', 'cityKey'])
        .doUpdateSet((eb) => ({
          city: columns.city,
          // What is confirmed changes only by who has proved the address.
          newsletter: eb
            .case()
            .when('follows.confirmedAt', 'is', null)
            .then(eb.ref('excluded.newsletter'))
            .else(eb.ref('follows.newsletter'))
            .end(),
        })),
    )
    .returning(['id', 'confirmedAt'])
    .executeTakeFirstOrThrow()
  return { followId: follow.id, secret: follower.secret, confirmedAt: follow.confirmedAt }
}

/** A follow counts from now on, in the language it was asked for; whether the secret is of its follower. Harmless twice. */
export async function confirmFollow(
  db: DatabaseTransaction,
  _proof: MayFollow,
  { followId, secret, lang }: { followId: string; secret: string; lang: Language },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    with whose as (update followers set lang = ${lang} where secret = ${secret} returning id)
    update follows set confirmed_at = coalesce(confirmed_at, ${now})
    where id = ${followId} and follower_id in (select id from whose) returning id`.execute(db)
  return rows.length > 0
}

/** Ends one follow of an address, or all of them with everything that was kept of it. */
export async function deleteFollows(
  db: DatabaseTransaction,
  _proof: MayFollow,
  whose: Whose,
  followId: string | null,
): Promise<void> {
  const follower =
    'secret' in whose ? sql`f.secret = ${whose.secret}` : sql`f.email = ${whose.email}`
  if (followId !== null)
    await sql`delete from follows using followers f
      where follows.follower_id = f.id and follows.id = ${followId} and ${follower}`.execute(db)
  await sql`delete from followers f where ${follower}
    ${followId === null ? sql`` : sql`and not exists (select from follows where follower_id = f.id)`}`.execute(
    db,
  )
}

/** Wants the newsletter of a community that an address follows, or no more. Harmless twice. */
export async function updateNewsletter(
  db: DatabaseTransaction,
  _proof: MayFollow,
  whose: Whose,
  { followId, newsletter }: { followId: string; newsletter: boolean },
): Promise<void> {
  const follower =
    'secret' in whose ? sql`f.secret = ${whose.secret}` : sql`f.email = ${whose.email}`
  await sql`update follows set newsletter = ${newsletter} from followers f
    where follows.follower_id = f.id and follows.id = ${followId} and follows.community_id is not null and ${follower}`.execute(
    db,
  )
}

/** Changes the language in which an address is written to. */
export async function updateLanguage(
  db: DatabaseTransaction,
  _proof: MayFollow,
  whose: Whose,
  lang: Language,
): Promise<void> {
  await db
    .updateTable('followers')
    .set({ lang })
    .where(
      'secret' in whose ? 'secret' : 'email',
      '=',
      'secret' in whose ? whose.secret : whose.email,
    )
    .execute()
}

/** Notes what followers were told; what was noted before stays. */
export async function insertTold(
  db: DatabaseTransaction,
  told: readonly (Told & { readonly followerId: string })[],
  now: Date,
): Promise<void> {
  if (told.length === 0) return
  await sql`
    insert into follower_news (follower_id, kind, object_id, told_at)
    select follower_id, kind, object_id, ${now} from unnest(
      ${told.map(({ followerId }) => followerId)}::uuid[], ${told.map(({ kind }) => kind)}::text[],
      ${told.map(({ objectId }) => objectId)}::uuid[]) as told (follower_id, kind, object_id)
    on conflict do nothing`.execute(db)
}

/** Deletes what was never confirmed, addresses that follow nothing, and notes of what nobody would tell again. */
export async function deleteForgotten(
  db: DatabaseTransaction,
  { unconfirmedBefore, toldBefore }: { unconfirmedBefore: Date; toldBefore: Date },
): Promise<void> {
  await sql`delete from follows where confirmed_at is null and asked_at < ${unconfirmedBefore}`.execute(
    db,
  )
  await sql`delete from followers f where not exists (select from follows where follower_id = f.id)`.execute(
    db,
  )
  await sql`delete from follower_news where told_at < ${toldBefore}`.execute(db)
}
