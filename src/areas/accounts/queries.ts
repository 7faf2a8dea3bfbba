import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Actor } from '../../platform/use-case.ts'
import type { Standing } from '../../shared/policy.ts'

type Db = Database | DatabaseTransaction

const visitor: ReadonlySet<Standing> = new Set<Standing>(['anyone'])

function base(actor: Actor): Set<Standing> {
  const standings = new Set<Standing>(['anyone', 'signed-in'])
  if (actor.admin) standings.add('admin')
  return standings
}

/** How somebody stands to the installation as a whole. */
export const standingInInstallation = (actor: Actor | null): ReadonlySet<Standing> =>
  actor ? base(actor) : visitor

/** How somebody stands to an event: by roles in it, and by roles in the communities and programmes that host it. */
export async function standingInEvent(
  db: Db,
  actor: Actor | null,
  eventId: string,
): Promise<ReadonlySet<Standing>> {
  if (!actor) return visitor
  const { rows } = await sql<{ standing: Standing }>`
    select role as standing from roles
      where person_id = ${actor.id} and scope = 'event' and scope_id = ${eventId}
    union
    select case roles.scope when 'programme' then 'host-steward' else 'host-organiser' end
      from roles join event_hosts on event_hosts.event_id = ${eventId}
        and ((roles.scope = 'programme' and event_hosts.programme_id = roles.scope_id)
          or (roles.scope = 'community' and event_hosts.community_id = roles.scope_id and roles.role = 'organiser'))
      where roles.person_id = ${actor.id}`.execute(db)
  const standings = base(actor)
  for (const row of rows) standings.add(row.standing)
  return standings
}

/** How somebody stands to a community or programme. */
export async function standingIn(
  db: Db,
  actor: Actor | null,
  scope: 'community' | 'programme',
  scopeId: string,
): Promise<ReadonlySet<Standing>> {
  if (!actor) return visitor
  const rows = await db
    .selectFrom('roles')
    .select('role')
    .where('personId', '=', actor.id)
    .where('scope', '=', scope)
    .where('scopeId', '=', scopeId)
    .execute()
  const standings = base(actor)
  for (const row of rows) standings.add(row.role)
  return standings
}

/** What every use case about an event needs to know of it. */
export type EventScope = {
  readonly id: string
  readonly slug: string
  readonly name: Readonly<Partial<Record<'es' | 'en' | 'pt', string>>>
  readonly timeZone: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly announcedAt: Date | null
  readonly cancelledAt: Date | null
}

export const eventBySlug = (db: Db, slug: string): Promise<EventScope | undefined> =>
  db
    .selectFrom('events')
    .select(['id', 'slug', 'name', 'timeZone', 'startsOn', 'endsOn', 'announcedAt', 'cancelledAt'])
    .where('slug', '=', slug)
    .executeTakeFirst()

/** A community or programme, as far as permission is concerned. */
export type HostScope = { readonly id: string; readonly slug: string; readonly name: string }

export const hostBySlug = (
  db: Db,
  scope: 'community' | 'programme',
  slug: string,
): Promise<HostScope | undefined> =>
  db
    .selectFrom(scope === 'community' ? 'communities' : 'programmes')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug)
    .executeTakeFirst()
