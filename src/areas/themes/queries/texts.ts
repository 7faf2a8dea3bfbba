import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { languages, type LocalizedText } from '../../../shared/localized-text.ts'
import type { TextPart } from '../domain/find-themes.ts'

export type Db = Database | DatabaseTransaction

/** A thing and its texts as they stand; of a session also as they were released. */
export type ThingToRead = {
  readonly id: string
  /** Where its pages are: what to drop when its themes change. */
  readonly eventId: string | null
  readonly parts: readonly TextPart[]
  readonly releasedParts: readonly TextPart[]
}

type SessionRow = {
  id: string
  eventId: string
  title: LocalizedText
  abstract: LocalizedText
  releasedTitle: LocalizedText | null
  releasedAbstract: LocalizedText | null
}

const partsOf = (title: LocalizedText, abstract: LocalizedText): TextPart[] =>
  languages.flatMap((lang) => [
    ...(title[lang] ? [{ part: 'title' as const, lang, text: title[lang] }] : []),
    ...(abstract[lang] ? [{ part: 'abstract' as const, lang, text: abstract[lang] }] : []),
  ])

/** The sessions with these ids; those of other kinds than talks are no texts. */
export async function sessionTexts(db: Db, ids: readonly string[]): Promise<ThingToRead[]> {
  const { rows } = await sql<SessionRow>`
    select s.id, s.event_id, s.title, s.abstract, r.title as released_title, r.abstract as released_abstract
    from sessions s left join released_sessions r on r.session_id = s.id
    where s.id = any(${[...ids]}::uuid[]) and s.kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote')`.execute(
    db,
  )
  return rows.map(({ id, eventId, title, abstract, releasedTitle, releasedAbstract }) => ({
    id,
    eventId,
    parts: partsOf(title, abstract),
    releasedParts: releasedTitle ? partsOf(releasedTitle, releasedAbstract ?? {}) : [],
  }))
}

export async function proposalTexts(db: Db, ids: readonly string[]): Promise<ThingToRead[]> {
  const { rows } = await sql<{
    id: string
    eventId: string
    title: string
    abstract: string
    lang: string
  }>`
    select id, event_id, title, abstract, lang from proposals where id = any(${[...ids]}::uuid[])`.execute(
    db,
  )
  return rows.map(({ id, eventId, title, abstract, lang }) => ({
    id,
    eventId,
    parts: [
      { part: 'title', lang, text: title },
      { part: 'abstract', lang, text: abstract },
    ],
    releasedParts: [],
  }))
}

export async function postTexts(db: Db, ids: readonly string[]): Promise<ThingToRead[]> {
  const { rows } = await sql<{
    id: string
    eventId: string | null
    lang: string
    title: string
    summary: string
    body: string
  }>`
    select p.id, p.event_id, t.lang, t.title, t.summary, t.body from posts p join post_translations t on t.post_id = p.id
    where p.id = any(${[...ids]}::uuid[]) order by p.id, t.lang`.execute(db)
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, texts]) => ({
    id,
    eventId: texts[0]?.eventId ?? null,
    parts: texts.flatMap(({ lang, title, summary, body }): TextPart[] => [
      { part: 'title', lang, text: title },
      { part: 'summary', lang, text: summary },
      { part: 'body', lang, text: body },
    ]),
    releasedParts: [],
  }))
}

/** The id of a session or proposal of an event by the code in its address; null if the event has none such. */
export async function objectByCode(
  db: Db,
  kind: 'session' | 'proposal',
  eventId: string,
  code: string,
  readerId: string | null,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(kind === 'session' ? 'sessions' : 'proposals')}
    where event_id = ${eventId} and code = ${code.toUpperCase()}
      and (${kind} = 'session' or ${readerId}::uuid is null or id not in (select conflicts_of(${eventId}::uuid, ${readerId}::uuid))
        or id in (select proposal_id from proposal_speakers where person_id = ${readerId}))`.execute(
    db,
  )
  return rows[0]?.id ?? null
}
