import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language } from '../../../shared/localized-text.ts'

export type NewsletterReader = {
  readonly followerId: string
  readonly followId: string
  readonly email: string
  readonly lang: Language
  readonly secret: string
}

/** Who asked for a community's newsletter and confirmed it, behind a follower in the order of their ids. */
export async function newsletterReadersAfter(
  db: DatabaseTransaction,
  communityId: string,
  after: string,
  size: number,
): Promise<readonly NewsletterReader[]> {
  const { rows } = await sql<NewsletterReader>`
    select f.id as follower_id, w.id as follow_id, f.email, f.lang, f.secret
    from follows w join followers f on f.id = w.follower_id
    where w.community_id = ${communityId} and w.newsletter and w.confirmed_at is not null and f.id > ${after}
    order by f.id limit ${size}`.execute(db)
  return rows
}

/** How many get a community's newsletter, and how many of these are its members. */
export async function countNewsletterReaders(
  db: Database | DatabaseTransaction,
  communityId: string,
): Promise<{ readonly readers: number; readonly members: number }> {
  const { rows } = await sql<{ readers: number; members: number }>`
    select count(*) as readers, count(*) filter (where exists (select from community_members m join people p on p.id = m.person_id
      where m.community_id = ${communityId} and p.email = f.email)) as members
    from follows w join followers f on f.id = w.follower_id
    where w.community_id = ${communityId} and w.newsletter and w.confirmed_at is not null`.execute(
    db,
  )
  return rows[0]!
}
