import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Licence } from '../../news/domain/licence.ts'
import type { Db } from './press.ts'

/** Facts of an event for who writes about it; numbers only from what was published. */
export type PressFacts = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly colour: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  readonly venueName: string
  readonly venueAddress: string
  readonly city: string
  readonly country: string
  readonly languages: readonly string[]
  readonly website: string
  readonly hosts: readonly {
    readonly kind: 'programme' | 'community'
    readonly slug: string
    readonly name: string
    readonly summary: LocalizedText
  }[]
  readonly sessions: number
  readonly speakers: number
  readonly tracks: number
}

export async function pressFacts(db: Db, eventId: string): Promise<PressFacts> {
  const { rows } = await sql<PressFacts>`
    select e.id, e.slug, e.name, e.tagline, e.colour, e.starts_on, e.ends_on, e.attendance, e.venue_name, e.venue_address,
      e.city, e.country, e.languages, e.website,
      coalesce((select jsonb_agg(jsonb_build_object(
          'kind', case when p.id is null then 'community' else 'programme' end,
          'slug', coalesce(p.slug, c.slug), 'name', coalesce(p.name, c.name),
          'summary', case when h.summary = '{}' then coalesce(p.summary, c.summary) else h.summary end) order by h.position)
        from accepted_hosts h left join programmes p on p.id = h.programme_id
        left join communities c on c.id = h.community_id where h.event_id = e.id), '[]') as hosts,
      coalesce((select count(*) from jsonb_array_elements(r.content -> 'agenda' -> 'sessions') as session
        where session ->> 'kind' in ('talk', 'lightning', 'panel', 'workshop', 'keynote')), 0) as sessions,
      coalesce(jsonb_array_length(r.content -> 'agenda' -> 'speakers'), 0) as speakers,
      coalesce(jsonb_array_length(r.content -> 'agenda' -> 'tracks'), 0) as tracks
    from events e left join lateral (
      select content from releases where event_id = e.id order by number desc limit 1) r on true
    where e.id = ${eventId}`.execute(db)
  return rows[0]!
}

/** A logo or a photo of a press kit. */
export type PressFile = {
  readonly id: string
  readonly fileId: string
  readonly kind: 'logo' | 'photo'
  readonly alt: LocalizedText
  readonly credit: string
  readonly licence: Exclude<Licence, ''>
  readonly width: number | null
  readonly height: number | null
  readonly bytes: number
}

/** The files of a press kit, logos first, each kind in the order of its team. */
export const pressFilesOf = (db: Db, eventId: string): Promise<PressFile[]> =>
  db
    .selectFrom('pressFiles as p')
    .innerJoin('files as f', 'f.id', 'p.fileId')
    .select(['p.id', 'p.fileId', 'p.kind', 'p.alt', 'p.credit', 'p.licence'])
    .select(['f.width', 'f.height', 'f.bytes'])
    .where('p.eventId', '=', eventId)
    .orderBy('p.kind')
    .orderBy('p.position')
    .orderBy('p.id')
    .execute()
