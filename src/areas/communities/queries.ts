import { sql } from 'kysely'
import { containing } from '../../platform/database/containing.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Language } from '../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** A member who chose to be named. */
export type NamedMember = {
  readonly name: string
  readonly organisation: string
  readonly photo: string | null
  /** What the community calls its ambassador; null for other members. */
  readonly title: string | null
}

export type CommunityPeople = {
  readonly members: number
  /** Ambassadors first, then those who joined first. */
  readonly named: readonly NamedMember[]
}

/** Who belongs to a community, as everybody may know it: the number, and those who chose to be named. */
export async function communityPeople(db: Db, communityId: string): Promise<CommunityPeople> {
  const [count, named] = await Promise.all([
    sql<{ members: number }>`
      select count(*) as members from community_members where community_id = ${communityId}`.execute(
      db,
    ),
    sql<NamedMember>`
      select p.name, p.organisation, '/files/' || p.photo_file_id as photo, case when m.title_agreed then m.title end as title
      from community_members m join people p on p.id = m.person_id
      where m.community_id = ${communityId} and (m.shown or m.title_agreed) and p.name <> ''
      order by m.title_agreed desc, m.joined_at, m.person_id limit 48`.execute(db),
  ])
  return { members: count.rows[0]!.members, named: named.rows }
}

/** How a person belongs to a community; undefined if not at all. */
export const membershipOf = (db: Db, communityId: string, personId: string) =>
  db
    .selectFrom('communityMembers')
    .select(['shown', 'title', 'titleAgreed', 'ambassadorSince', 'joinedAt'])
    .where('communityId', '=', communityId)
    .where('personId', '=', personId)
    .executeTakeFirst()

/** A member as the community's organisers see them. */
export type Member = {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly joinedAt: Date
  readonly shown: boolean
  readonly title: string
  readonly titleAgreed: boolean
  readonly ambassadorSince: Date | null
}

const member = sql`m.person_id, p.name, p.email, p.lang, m.joined_at, m.shown, m.title, m.title_agreed, m.ambassador_since`

/** One page of a community's members, ambassadors first, then who came last; with words only those whom they fit. */
export async function listMembers(
  db: Db,
  communityId: string,
  { words, page, size = 50 }: { words: string; page: number; size?: number },
): Promise<{ members: Member[]; more: boolean }> {
  const fits = words
    ? sql`and (p.name ilike ${containing(words)} or p.email ilike ${containing(words)} or m.title ilike ${containing(words)})`
    : sql``
  const { rows } = await sql<Member>`
    select ${member} from community_members m join people p on p.id = m.person_id
    where m.community_id = ${communityId} ${fits}
    order by m.ambassador_since is null, m.joined_at desc, m.person_id
    limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { members: rows.slice(0, size), more: rows.length > size }
}

export async function memberOf(
  db: Db,
  communityId: string,
  personId: string,
): Promise<Member | undefined> {
  const { rows } = await sql<Member>`
    select ${member} from community_members m join people p on p.id = m.person_id
    where m.community_id = ${communityId} and m.person_id = ${personId} for update of m`.execute(db)
  return rows[0]
}
