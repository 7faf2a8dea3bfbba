import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Gender } from '../domain/gender.ts'
import { rolesIn, type TeamRole, type TeamScope } from '../domain/teams.ts'

/** A team that a person is on. */
export type OwnTeam = {
  readonly scope: TeamScope
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly roles: readonly TeamRole[]
  /** Messages that wait for an answer by who reads them: owners of an event, organisers of a community. */
  readonly openMessages: number
}

/** The teams a person is on: events to come first, the nearest first, then past ones, communities and programmes. */
export async function ownTeams(
  db: Database,
  personId: string,
  today: string,
): Promise<readonly OwnTeam[]> {
  const { rows } = await sql<OwnTeam>`
    select roles.scope, coalesce(events.slug, communities.slug, programmes.slug) as slug,
      coalesce(events.name, jsonb_build_object('en', coalesce(communities.name, programmes.name))) as name,
      events.starts_on as "startsOn", events.ends_on as "endsOn", array_agg(roles.role) as roles,
      (select count(*) from organiser_messages m where m.state = 'open'
        and ((m.event_id = events.id and bool_or(roles.role = 'owner'))
          or (m.community_id = communities.id and bool_or(roles.role = 'organiser')))) as "openMessages"
    from roles
      left join events on roles.scope = 'event' and events.id = roles.scope_id
      left join communities on roles.scope = 'community' and communities.id = roles.scope_id
      left join programmes on roles.scope = 'programme' and programmes.id = roles.scope_id
    where roles.person_id = ${personId} and coalesce(events.id, communities.id, programmes.id) is not null
    group by roles.scope, events.id, communities.id, programmes.id
    order by roles.scope = 'event' desc, coalesce(events.ends_on < ${today}::date, false),
      case when events.ends_on < ${today}::date then null else events.starts_on end nulls last,
      events.ends_on desc, slug`.execute(db)
  return rows.map((row) => ({
    ...row,
    roles: rolesIn[row.scope].filter((role) => row.roles.includes(role)),
  }))
}

/** A proposal of a person: how it stands is told only once it was told by mail. */
export type OwnProposal = {
  readonly code: string
  readonly title: string
  readonly eventSlug: string
  readonly eventName: LocalizedText
  readonly status: 'draft' | 'submitted' | 'withdrawn'
  readonly decision: 'accepted' | 'waitlisted' | 'rejected' | 'changes' | null
  readonly answer: 'confirmed' | 'declined' | null
}

/** The proposals that a person made or speaks in, the newest first. */
export async function ownProposals(
  db: Database,
  personId: string,
): Promise<readonly OwnProposal[]> {
  const { rows } = await sql<OwnProposal>`
    select proposals.code, proposals.title, proposals.status, events.slug as "eventSlug", events.name as "eventName",
      told.decision, confirmations.answer
    from proposals join events on events.id = proposals.event_id
      left join lateral (
        select decision from notifications
        where notifications.proposal_id = proposals.id and notifications.person_id = ${personId}
          and notifications.notified_at is not null
        order by notifications.notified_at desc limit 1) told on true
      left join confirmations on confirmations.proposal_id = proposals.id and confirmations.person_id = ${personId}
    where proposals.created_by = ${personId} or proposals.id in
      (select proposal_id from proposal_speakers where person_id = ${personId} and state <> 'declined')
    order by proposals.created_at desc, proposals.id desc limit 100`.execute(db)
  return rows
}

/** A place at an event under a person's own address. */
export type OwnRegistration = {
  readonly secret: string
  readonly eventName: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly ticket: LocalizedText
  readonly status: 'confirmed' | 'waiting' | 'pending' | 'cancelled'
}

/** The registrations under an address that the person has proved to be theirs; the latest event first. */
export async function ownRegistrations(
  db: Database,
  email: string,
): Promise<readonly OwnRegistration[]> {
  const { rows } = await sql<OwnRegistration>`
    select registrations.secret, registrations.status, events.name as "eventName", events.starts_on as "startsOn",
      events.ends_on as "endsOn", ticket_types.name as ticket
    from registrations join events on events.id = registrations.event_id
      join ticket_types on ticket_types.id = registrations.ticket_type_id
    where registrations.email = ${email}
    order by events.starts_on desc nulls last, registrations.created_at desc limit 100`.execute(db)
  return rows
}

export type OwnProfile = {
  readonly name: string
  readonly email: string
  readonly lang: 'es' | 'en' | 'pt'
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  readonly biographyIn: LocalizedText
  readonly pronouns: string
  readonly gender: Gender
  readonly country: string
  readonly speaksFirstTime: boolean | null
  readonly links: readonly { readonly title: string; readonly url: string }[]
  readonly photo: string | null
  readonly secondFactor: boolean
}

/** What a person says of themselves. */
export async function ownProfile(db: Database, personId: string): Promise<OwnProfile> {
  const { photoFileId, twoFactorEnabled, ...profile } = await db
    .selectFrom('people')
    .select([
      'name',
      'email',
      'lang',
      'organisation',
      'jobTitle',
      'biography',
      'biographyIn',
      'pronouns',
      'gender',
      'country',
      'speaksFirstTime',
      'links',
      'photoFileId',
      'twoFactorEnabled',
    ])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return {
    ...profile,
    photo: photoFileId && `/files/${photoFileId}`,
    secondFactor: twoFactorEnabled,
  }
}
