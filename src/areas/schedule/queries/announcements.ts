import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { isLanguage, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleaseChange } from '../domain/changes.ts'

type Db = Database | DatabaseTransaction

/** What was told at once of a session, as the pages show it. */
export type Announcement = {
  readonly id: string
  readonly sessionCode: string
  readonly title: LocalizedText
  readonly kind: 'moved' | 'cancelled' | 'words'
  readonly text: LocalizedText
  /** What its release changed about the session; null for words alone. */
  readonly change: ReleaseChange | null
  readonly shownUntil: Date
  readonly publishedAt: Date
  readonly mailed: boolean
  /** Where it corrects another: what it corrects is shown no more. */
  readonly correctsId: string | null
}

const columns = sql`a.id, a.session_code, a.title, a.kind, a.text, a.shown_until, a.published_at, a.mailed, a.corrects_id,
  (select c from releases r, jsonb_array_elements(r.changes) c
    where r.id = (with recursive chain as (
        select b.id, b.release_id, b.corrects_id from announcements b where b.id = a.id
        union all select b.id, b.release_id, b.corrects_id from announcements b join chain on b.id = chain.corrects_id)
      select release_id from chain where release_id is not null limit 1)
    and c ->> 'code' = a.session_code and c ->> 'kind' in ('moved', 'removed') limit 1) as change`
const stands = sql`not exists (select from announcements n where n.corrects_id = a.id)`

/** An announcement and the name of its event. */
export type AnnouncedAt = Announcement & { readonly event: LocalizedText }

/** What is announced now at some events, newest first. */
export async function announcedAt(
  db: Db,
  eventIds: readonly string[],
  now: Date,
): Promise<readonly AnnouncedAt[]> {
  if (eventIds.length === 0) return []
  const { rows } = await sql<AnnouncedAt>`
    select ${columns}, e.name as event from announcements a join events e on e.id = a.event_id
    where a.event_id = any(${eventIds}) and a.shown_until > ${now} and ${stands}
    order by a.published_at desc, a.id desc limit 20`.execute(db)
  return rows
}

/** What stands on the pages of an event now, newest first. */
export async function announcementsNow(
  db: Db,
  eventId: string,
  now: Date,
): Promise<readonly Announcement[]> {
  const { rows } = await sql<Announcement>`select ${columns} from announcements a
    where a.event_id = ${eventId} and a.shown_until > ${now} and ${stands}
    order by a.published_at desc, a.id desc limit 20`.execute(db)
  return rows
}

/** The latest announcements of an event that no other corrects, for its team. */
export async function latestAnnouncements(
  db: Db,
  eventId: string,
): Promise<readonly Announcement[]> {
  const { rows } = await sql<Announcement>`select ${columns} from announcements a
    where a.event_id = ${eventId} and ${stands} order by a.published_at desc, a.id desc limit 10`.execute(
    db,
  )
  return rows
}

/** One announcement of an event that no other corrects yet. */
export async function standingAnnouncement(
  db: Db,
  eventId: string,
  id: string,
): Promise<Announcement | undefined> {
  const { rows } = await sql<Announcement>`select ${columns} from announcements a
    where a.event_id = ${eventId} and a.id = ${id} and ${stands}`.execute(db)
  return rows[0]
}

/** What the mails about an announcement say of its event. */
export type ToldEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly timeZone: string
  readonly city: string
  readonly country: string
  readonly colour: string
  readonly contactEmail: string
  readonly announcedAt: Date | null
  readonly cancelledAt: Date | null
}
export type ToldAnnouncement = Announcement & { readonly event: ToldEvent }

const toldEventColumn = sql`jsonb_build_object('id', e.id, 'slug', e.slug, 'name', e.name, 'timeZone', e.time_zone,
  'city', e.city, 'country', e.country, 'colour', e.colour, 'contactEmail', e.contact_email, 'announcedAt', e.announced_at,
  'cancelledAt', e.cancelled_at) as event`

/** An event as the mails about its announcements need it. */
export async function toldEvent(db: Db, eventId: string): Promise<ToldEvent> {
  const { rows } = await sql<{ event: ToldEvent }>`select ${toldEventColumn} from events e
    where e.id = ${eventId}`.execute(db)
  return rows[0]!.event
}

/** An announcement with its event, as the mails about it need them. */
export async function toldAnnouncement(db: Db, id: string): Promise<ToldAnnouncement | null> {
  const { rows } = await sql<ToldAnnouncement>`select ${columns}, ${toldEventColumn}
    from announcements a join events e on e.id = a.event_id where a.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Somebody who is told: a speaker, or who starred a session and asked for mails. */
export type Concerned = {
  readonly email: string
  readonly name: string
  readonly lang: Language
  /** Null for speakers, who are told as such. */
  readonly stopSecret: string | null
  /** The sessions they starred, by their codes; of a speaker none. */
  readonly codes: readonly string[]
}

type ConcernedRow = Omit<Concerned, 'lang'> & { readonly lang: string }
const asConcerned = (row: ConcernedRow): Concerned => ({
  ...row,
  lang: isLanguage(row.lang) ? row.lang : 'es',
})

/** Who starred one of these sessions and wants to be told by mail, in the order of addresses behind one of them. */
export async function starredWithMail(
  db: Db,
  eventId: string,
  codes: readonly string[],
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly Concerned[]> {
  const { rows } = await sql<ConcernedRow>`
    select p.email, p.name, p.lang, l.stop_secret, array_agg(s.code order by s.code) as codes
    from star_lists l join people p on p.id = l.person_id join stars s on s.list_id = l.id and s.code = any(${codes})
    where l.event_id = ${eventId} and l.tell_since is not null and p.email > ${after}
    group by p.email, p.name, p.lang, l.stop_secret order by p.email limit ${limit}`.execute(db)
  return rows.map(asConcerned)
}

/** The sessions that name who speaks in the session `s`: itself, what is in it, or the first where it is another time. */
const speakingOn = sql`(select coalesce(part.repeats_id, part.id) from sessions part where part.id = s.id or part.block_id = s.id)`

/** The speakers of a session by its code and of what is in it, also of one that is no longer placed. */
export async function speakersOfSession(
  db: Db,
  eventId: string,
  code: string,
): Promise<readonly Concerned[]> {
  const { rows } = await sql<ConcernedRow>`
    select distinct on (p.email) p.email, p.name, p.lang, null as stop_secret, array[s.code] as codes
    from sessions s join session_speakers ss on ss.session_id in ${speakingOn} join people p on p.id = ss.person_id
      join sessions o on o.id = ss.session_id
      left join proposal_speakers ps on ps.proposal_id = o.proposal_id and ps.person_id = ss.person_id
    where s.event_id = ${eventId} and s.code = ${code} and ps.state is distinct from 'declined'
    order by p.email`.execute(db)
  return rows.map(asConcerned)
}

/** How many people an announcement about a session reaches, by the way it does. */
export type Reach = {
  readonly speakers: number
  /** By mail, of those who starred it. */
  readonly mails: number
  /** On their own agenda. */
  readonly stars: number
}

/** The same for every session of an event, by its code. */
export async function reachOfSessions(
  db: Db,
  eventId: string,
): Promise<ReadonlyMap<string, Reach>> {
  const { rows } = await sql<Reach & { code: string }>`
    select x.code,
      (select count(distinct ss.person_id) from sessions s join session_speakers ss on ss.session_id in ${speakingOn}
        where s.id = x.id) as speakers,
      coalesce(l.mails, 0) as mails, coalesce(l.stars, 0) + coalesce(d.stars, 0) as stars
    from sessions x
      left join (select s.code, count(*) as stars, count(l.tell_since) as mails from stars s
        join star_lists l on l.id = s.list_id where l.event_id = ${eventId} group by s.code) l on l.code = x.code
      left join (select session_id, count(*) as stars from device_stars group by session_id) d on d.session_id = x.id
    where x.event_id = ${eventId}`.execute(db)
  return new Map(rows.map(({ code, ...reach }) => [code, reach]))
}
