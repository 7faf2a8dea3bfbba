import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { keptPlan } from '../../platform/database/kept-plan.ts'
import type { Actor } from '../../platform/use-case.ts'
import { rolesIn, type TeamRole, type TeamScope } from './domain/teams.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { CommunityRole, EventRole, ProgrammeRole, Standing } from '../../shared/policy.ts'

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

/** How somebody stands to an event: by roles in it, by roles in the communities and programmes that consented to host it, and by what these named them for. */
export async function standingInEvent(
  db: Db,
  actor: Actor | null,
  eventId: string,
): Promise<ReadonlySet<Standing>> {
  if (!actor) return visitor
  const { rows } = await sql<{ standing: Standing }>`
    select standing from standings_in_event(${eventId}, ${actor.id}) as standing ${keptPlan}`.execute(
    db,
  )
  return withRoles(
    actor,
    rows.map(({ standing }) => standing),
  )
}

function withRoles(actor: Actor, roles: readonly Standing[]): ReadonlySet<Standing> {
  const standings = base(actor)
  for (const role of roles) standings.add(role)
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
  /** The accent, as hex. */
  readonly colour: string
}

const scopeFields = [
  'id',
  'slug',
  'name',
  'timeZone',
  'startsOn',
  'endsOn',
  'announcedAt',
  'cancelledAt',
  'colour',
] as const

export const eventBySlug = (db: Db, slug: string): Promise<EventScope | undefined> =>
  db
    .selectFrom('events')
    .select(scopeFields)
    .where('slug', '=', slug)
    .modifyEnd(keptPlan)
    .executeTakeFirst()

/** The event by its slug, and how somebody stands to it: what is asked before everything, with one statement. */
export async function eventAndStandings(
  db: Db,
  actor: Actor | null,
  slug: string,
): Promise<{ readonly event: EventScope; readonly standings: ReadonlySet<Standing> } | undefined> {
  const row = await db
    .selectFrom('events')
    .select(scopeFields)
    .select(
      sql<Standing[]>`array(select standings_in_event(events.id, ${actor?.id ?? null}::uuid))`.as(
        'roles',
      ),
    )
    .where('slug', '=', slug)
    .modifyEnd(keptPlan)
    .executeTakeFirst()
  if (!row) return undefined
  const { roles, ...event } = row
  return { event, standings: actor ? withRoles(actor, roles) : visitor }
}

/** A community or programme, as far as permission is concerned. */
export type HostScope = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly colour: string
}

export const hostBySlug = (
  db: Db,
  scope: 'community' | 'programme',
  slug: string,
): Promise<HostScope | undefined> =>
  db
    .selectFrom(scope === 'community' ? 'communities' : 'programmes')
    .select(['id', 'slug', 'name', 'colour'])
    .where('slug', '=', slug)
    .executeTakeFirst()

/** What a person does in the demo network: a role in an event, community or programme. */
export type DemoPart = {
  readonly role: EventRole | CommunityRole | ProgrammeRole
  readonly in: LocalizedText
}
export type DemoSignIn = {
  readonly email: string
  readonly name: string
  readonly admin: boolean
  readonly parts: readonly DemoPart[]
}

/**
 * The people of the demo network as whom one can look around: for each role one who has it (in the event with the most
 * proposals, where there is most to see), a speaker, and who may do everything.
 */
export async function demoSignIns(db: Db): Promise<readonly DemoSignIn[]> {
  const { rows } = await sql<DemoSignIn>`
    with busy as (select event_id, count(*) as proposals from proposals group by event_id),
    chosen as (
      select distinct on (roles.scope, roles.role) roles.*
      from roles join people on people.id = roles.person_id and people.demo
        left join busy on roles.scope = 'event' and busy.event_id = roles.scope_id
      order by roles.scope, roles.role, coalesce(busy.proposals, 0) desc,
        -- Addresses that are easy to type come first: chair@example.org.
        people.email !~ '^[a-z]+@', roles.granted_at, roles.person_id),
    parts as (
      select chosen.person_id, jsonb_agg(jsonb_build_object('role', chosen.role, 'in', coalesce(events.name,
          jsonb_build_object('en', coalesce(communities.name, programmes.name)))) order by chosen.scope, chosen.role) as parts
      from chosen left join events on events.id = chosen.scope_id
        left join communities on communities.id = chosen.scope_id
        left join programmes on programmes.id = chosen.scope_id
      group by chosen.person_id),
    speaker as (
      select proposals.created_by as person_id from proposals
        join people on people.id = proposals.created_by and people.demo
        join busy on busy.event_id = proposals.event_id
      where not exists (select from roles where roles.person_id = proposals.created_by)
      order by busy.proposals desc, people.email !~ '^[a-z]+@', proposals.id limit 1)
    select people.email, people.name, people.admin, coalesce(parts.parts, '[]'::jsonb) as parts
    from people left join parts on parts.person_id = people.id left join speaker on speaker.person_id = people.id
    where people.demo and (people.admin or parts.person_id is not null or speaker.person_id is not null)
    order by people.admin desc, jsonb_array_length(coalesce(parts.parts, '[]'::jsonb)) desc, people.name
    limit 20`.execute(db)
  return rows
}

/** A person on a team, with their roles there in the order of the list. */
export type TeamMember = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly photo: string | null
  readonly roles: readonly TeamRole[]
  /** Whether they ever signed in. */
  readonly hasAccount: boolean
}

export async function teamOf(
  db: Db,
  scope: TeamScope,
  scopeId: string,
): Promise<readonly TeamMember[]> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('people', 'people.id', 'roles.personId')
    .select(({ fn }) => [
      'people.id',
      'people.name',
      'people.email',
      'people.photoFileId',
      'people.emailVerified',
      fn.agg<TeamRole[]>('array_agg', ['roles.role']).as('roles'),
    ])
    .where('roles.scope', '=', scope)
    .where('roles.scopeId', '=', scopeId)
    .groupBy('people.id')
    .orderBy(({ fn }) => fn('min', ['roles.grantedAt']))
    .orderBy('people.id')
    .execute()
  return rows.map(({ id, name, email, photoFileId, emailVerified, roles }) => ({
    id,
    name,
    email,
    photo: photoFileId && `/files/${photoFileId}`,
    roles: rolesIn[scope].filter((role) => roles.includes(role)),
    hasAccount: emailVerified,
  }))
}

/** Whether a person has shown that the address is theirs: by a link mailed to it, or by a provider's word. */
export async function hasProvedAddress(db: Db, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('emailVerified')
    .where('id', '=', personId)
    .executeTakeFirst()
  return person?.emailVerified ?? false
}

/** Whether every way to sign in but a passkey asks this person for a code. */
export async function hasSecondFactor(db: Db, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('twoFactorEnabled')
    .where('id', '=', personId)
    .executeTakeFirst()
  return person?.twoFactorEnabled ?? false
}
