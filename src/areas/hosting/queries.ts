import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import { containing } from '../../platform/database/containing.ts'
import type { HostState } from './domain/application-state.ts'
import type { Reader } from './emails/consent.ts'

type Db = Database | DatabaseTransaction

/** A programme or community with the people who speak for it. */
export async function peopleOfHost(db: Db, kind: 'programme' | 'community', id: string) {
  const host = await db
    .selectFrom(kind === 'programme' ? 'programmes' : 'communities')
    .select(['slug', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { rows } = await sql<Reader>`
    select distinct p.email, p.name, p.lang from roles r join people p on p.id = r.person_id
    where r.scope = ${kind} and r.scope_id = ${id} order by p.email`.execute(db)
  return { ...host, people: rows }
}

/** The owners of an event, to be written to. */
export const ownersOf = async (db: Db, eventId: string): Promise<Reader[]> => {
  const { rows } = await sql<Reader>`
    select p.email, p.name, p.lang from roles r join people p on p.id = r.person_id
    where r.scope = 'event' and r.scope_id = ${eventId} and r.role = 'owner' order by p.email`.execute(
    db,
  )
  return rows
}

/** What a host must know of an event that names it. */
export type HostRequest = {
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
  readonly country: string
  readonly state: HostState
  readonly askedAt: Date | null
  readonly askedBy: string | null
  readonly reason: string
  readonly announced: boolean
}

/** The events that name a community as their host, those that wait for an answer first; one page of them. */
export async function requestsToCommunity(
  db: Db,
  communityId: string,
  page: number,
  size = 50,
): Promise<{ requests: HostRequest[]; more: boolean }> {
  const { rows } = await sql<HostRequest>`
    select e.slug, e.name, e.tagline, e.starts_on, e.ends_on, e.city, e.country, h.state, h.asked_at, h.reason,
      p.name as asked_by, e.announced_at is not null as announced
    from event_hosts h join events e on e.id = h.event_id left join people p on p.id = h.asked_by
    where h.community_id = ${communityId}
    order by h.state <> 'asked', e.starts_on desc nulls first, e.id limit ${size + 1} offset ${(page - 1) * size}`.execute(
    db,
  )
  return { requests: rows.slice(0, size), more: rows.length > size }
}

/** An event that named a host, for its mails and its log; undefined if it does not name it. */
export async function namedBy(
  db: Db,
  kind: 'programme' | 'community',
  hostId: string,
  eventSlug: string,
) {
  const { rows } = await sql<{
    id: string
    slug: string
    name: LocalizedText
    state: HostState
  }>`
    select e.id, e.slug, e.name, h.state from events e join event_hosts h on h.event_id = e.id
    where e.slug = ${eventSlug} and ${kind === 'programme' ? sql`h.programme_id` : sql`h.community_id`} = ${hostId}`.execute(
    db,
  )
  return rows[0]
}

/** The events that a team may name as held beside theirs: announced ones, and drafts of its own. */
export async function nameableEvents(db: Db, slugs: readonly string[], personId: string | null) {
  if (slugs.length === 0) return []
  const { rows } = await sql<{ id: string; slug: string; name: LocalizedText; own: boolean }>`
    with named as (
      select id, slug, name, announced_at, exists (select from roles where scope = 'event' and scope_id = events.id
        and role = 'owner' and person_id = ${personId}) as own
      from events where slug = any(${[...slugs]}))
    select id, slug, name, own from named where own or announced_at is not null`.execute(db)
  return rows
}

export type HostChoice = {
  readonly kind: 'programme' | 'community'
  readonly id: string
  readonly name: string
  readonly city: string
}

/** Programmes and communities in whose name or place words occur; at most 20, and whether there are more. */
export async function findHosts(
  db: Db,
  words: string,
): Promise<{ hosts: HostChoice[]; more: boolean }> {
  const pattern = containing(words)
  const { rows } = await sql<HostChoice>`
    select 'programme' as kind, id, name, '' as city from programmes where name ilike ${pattern} or slug ilike ${pattern}
    union all
    select 'community', id, name, city from communities where name ilike ${pattern} or city ilike ${pattern} or slug ilike ${pattern}
    order by name, id limit 21`.execute(db)
  return { hosts: rows.slice(0, 20), more: rows.length > 20 }
}

/** What a team most likely names: the first programmes, and the communities that the person looks after. */
export async function likelyHosts(db: Db, personId: string): Promise<HostChoice[]> {
  const { rows } = await sql<HostChoice>`
    (select 'programme' as kind, id, name, '' as city from programmes order by name, id limit 20)
    union all
    (select 'community', id, name, city from communities where id in (
      select scope_id from roles where scope = 'community' and person_id = ${personId}) order by name, id limit 20)`.execute(
    db,
  )
  return rows
}

/** Programmes and communities by their ids. */
export async function hostsByIds(db: Db, ids: readonly string[]): Promise<HostChoice[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<HostChoice>`
    select 'programme' as kind, id, name, '' as city from programmes where id = any(${[...ids]}::uuid[])
    union all
    select 'community', id, name, city from communities where id = any(${[...ids]}::uuid[])
    order by name, id`.execute(db)
  return rows
}
