import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

export type TalkScope = { readonly id: string; readonly code: string; readonly personId: string }

/** One talk of a person by its code; locked, it changes for nobody else until the end of the transaction. */
export const talkByCode = (
  db: Db,
  personId: string,
  code: string,
  { lock = false } = {},
): Promise<TalkScope | undefined> =>
  db
    .selectFrom('talks')
    .select(['id', 'code', 'personId'])
    .where('personId', '=', personId)
    .where('code', '=', code)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()

export type TalkRow = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly level: '' | 'beginner' | 'intermediate' | 'advanced'
  /** How often it was submitted, and how often it was given. */
  readonly submitted: number
  readonly given: number
}

// On an agenda of Convite: released, at an event that is announced and was not called off.
const onAgendas = sql`released_sessions r join sessions s on s.id = r.session_id
  join proposals p on p.id = s.proposal_id join events e on e.id = r.event_id
    and e.announced_at is not null and e.cancelled_at is null`

/** The talks of a person, the last changed first, one page of them; reads one more instead of counting. */
export async function talksOf(
  db: Db,
  personId: string,
  page: number,
  size = 50,
): Promise<{ readonly talks: readonly TalkRow[]; readonly more: boolean }> {
  const { rows } = await sql<TalkRow>`
    select t.code, t.title, t.lang, t.level,
      (select count(*)::int from proposals p where p.talk_id = t.id and p.status = 'submitted') as submitted,
      (select count(*)::int from talk_occasions o where o.talk_id = t.id)
        + (select count(*)::int from ${onAgendas} where p.talk_id = t.id) as given
    from talks t where t.person_id = ${personId}
    order by t.updated_at desc, t.id limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { talks: rows.slice(0, size), more: rows.length > size }
}

/** A proposal of a person that no talk of theirs stands behind yet. */
export type UnkeptProposal = {
  readonly code: string
  readonly title: string
  readonly eventSlug: string
  readonly eventName: LocalizedText
}

/** The proposals that a person could keep as talks, the newest first. */
export async function unkeptProposals(
  db: Db,
  personId: string,
): Promise<readonly UnkeptProposal[]> {
  const { rows } = await sql<UnkeptProposal>`
    select p.code, p.title, e.slug as event_slug, e.name as event_name
    from proposals p join events e on e.id = p.event_id
    where p.created_by = ${personId} and p.talk_id is null and p.title <> ''
    order by p.created_at desc, p.id limit 20`.execute(db)
  return rows
}

export type Occasion = {
  /** Null where it was on an agenda of Convite. */
  readonly id: string | null
  readonly eventName: LocalizedText
  readonly place: string
  readonly givenOn: string | null
  readonly slidesUrl: string
  readonly recordingUrl: string
  /** The session's own page, as a path without the language; '' elsewhere. */
  readonly path: string
}

/** A talk whole: its words, where it was given (agendas of Convite by themselves), and to which calls it went. */
export async function wholeTalk(db: Db, personId: string, code: string) {
  const talk = await db
    .selectFrom('talks')
    .select(['id', 'code', 'title', 'abstract', 'lang', 'level', 'notes'])
    .where('personId', '=', personId)
    .where('code', '=', code)
    .executeTakeFirst()
  if (!talk) return undefined
  const [occasions, proposals] = await Promise.all([
    sql<Occasion>`
      select id, jsonb_build_object('en', event_name) as event_name, place, given_on, slides_url, recording_url, '' as path
      from talk_occasions where talk_id = ${talk.id}
      union all
      select null, e.name, concat_ws(', ', nullif(e.city, ''), nullif(e.country, '')),
        (r.starts_at at time zone e.time_zone)::date, '', '', '/events/' || e.slug || '/sessions/' || lower(r.code)
      from ${onAgendas} where p.talk_id = ${talk.id}
      order by given_on desc nulls last, id limit 100`.execute(db),
    sql<{
      code: string
      status: 'draft' | 'submitted' | 'withdrawn'
      eventSlug: string
      eventName: LocalizedText
    }>`
      select p.code, p.status, e.slug as event_slug, e.name as event_name
      from proposals p join events e on e.id = p.event_id
      where p.talk_id = ${talk.id} order by p.created_at desc limit 100`.execute(db),
  ])
  return { ...talk, occasions: occasions.rows, proposals: proposals.rows }
}
export type WholeTalk = NonNullable<Awaited<ReturnType<typeof wholeTalk>>>

/** A call that takes proposals now: of an event, or of one of its hosts where each has its own. */
export type OpenCall = {
  readonly eventSlug: string
  readonly eventName: LocalizedText
  readonly timeZone: string
  /** Null: the event's own. */
  readonly hostCallId: string | null
  readonly host: string | null
  readonly closesAt: Date
}

/** The calls that take proposals at an instant, those that close first in front. */
export async function openCalls(db: Db, now: Date): Promise<readonly OpenCall[]> {
  const { rows } = await sql<OpenCall>`
    select e.slug as event_slug, e.name as event_name, e.time_zone, k.id as host_call_id,
      coalesce(pr.name, co.name) as host,
      last_closing(e.id, k.host_id, coalesce(k.closes_at, c.closes_at)) as closes_at
    from calls c join events e on e.id = c.event_id and e.announced_at is not null and e.cancelled_at is null
      left join (host_calls k join event_hosts h on h.id = k.host_id and h.state = 'accepted'
          left join programmes pr on pr.id = h.programme_id left join communities co on co.id = h.community_id)
        on c.per_host and k.event_id = c.event_id
    where coalesce(k.opens_at, c.opens_at) <= ${now}
      and last_closing(e.id, k.host_id, coalesce(k.closes_at, c.closes_at)) > ${now}
      and (not c.per_host or k.id is not null)
    order by closes_at, e.slug, h.position limit 100`.execute(db)
  return rows
}
