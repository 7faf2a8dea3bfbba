import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { nearCountries, otherCountries } from '../../../shared/countries.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import { readPlace, type Subject, type SubjectFolder } from '../domain/subject.ts'
import type { Whose } from '../domain/whose.ts'

type Db = Database | DatabaseTransaction

const countries: ReadonlySet<string> = new Set([...nearCountries, ...otherCountries])

/** What an address says to follow; undefined if there is no such thing. A city is one where an event or a community is. */
export async function subjectAt(
  db: Db,
  folder: SubjectFolder,
  name: string,
): Promise<Subject | undefined> {
  if (folder === 'places') {
    const place = readPlace(name)
    if (!place || !countries.has(place.country)) return undefined
    const { country, cityKey } = place
    if (cityKey === null) return { kind: 'country', country }
    const { rows } = await sql<{ city: string }>`
      select city from events where country = ${country} and announced_at is not null and city <> ''
      union select city from communities where country = ${country} and city <> '' order by city`.execute(
      db,
    )
    const found = rows.find(({ city }) => slugOf(city, '') === cityKey)
    return found && { kind: 'city', country, cityKey, city: found.city }
  }
  const row = await db
    .selectFrom(folder)
    .select(['id', 'slug', 'name'])
    .where('slug', '=', name)
    .executeTakeFirst()
  const kinds = { communities: 'community', programmes: 'programme', series: 'series' } as const
  return row && { ...row, kind: kinds[folder] }
}

export type Follow = {
  readonly id: string
  readonly confirmedAt: Date | null
  /** Gets the newsletter of this community as well. */
  readonly newsletter: boolean
  readonly subject: Subject
}

/** An address with what it follows, by name; undefined if it follows nothing. */
export async function followsOf(
  db: Db,
  whose: Whose,
): Promise<{ email: string; lang: Language; follows: readonly Follow[] } | undefined> {
  const { rows } = await sql<{
    email: string
    lang: Language
    id: string
    confirmedAt: Date | null
    newsletter: boolean
    subject: Subject
  }>`
    select f.email, f.lang, w.id, w.confirmed_at, w.newsletter, jsonb_strip_nulls(jsonb_build_object(
        'kind', case when c.id is not null then 'community' when p.id is not null then 'programme'
          when s.id is not null then 'series' when w.city_key is not null then 'city' else 'country' end,
        'id', coalesce(c.id, p.id, s.id), 'slug', coalesce(c.slug, p.slug, s.slug),
        'name', coalesce(c.name, p.name, s.name), 'country', w.country, 'cityKey', w.city_key, 'city', w.city)) as subject
    from followers f join follows w on w.follower_id = f.id
      left join communities c on c.id = w.community_id left join programmes p on p.id = w.programme_id
      left join series s on s.id = w.series_id
    where ${'secret' in whose ? sql`f.secret = ${whose.secret}` : sql`f.email = ${whose.email}`}
    order by coalesce(c.name, p.name, s.name, w.city, w.country), w.id limit 500`.execute(db)
  const [first] = rows
  if (!first) return undefined
  return {
    email: first.email,
    lang: first.lang,
    follows: rows.map(({ id, confirmedAt, newsletter, subject }) => ({
      id,
      confirmedAt,
      newsletter,
      subject,
    })),
  }
}
