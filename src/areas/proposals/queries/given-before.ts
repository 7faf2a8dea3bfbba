import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

/** Where the talk behind a proposal was given before. */
export type GivenBefore = {
  readonly eventName: LocalizedText
  readonly place: string
  readonly givenOn: string | null
  readonly slidesUrl: string
  readonly recordingUrl: string
}

/**
 * Where the talk of which a proposal is a copy was given before: what its speaker says, and the agendas of other events
 * here, the latest first. While names are hidden only how often: an event with its day, or a recording, tells who spoke.
 */
export async function givenBefore(
  db: Database | DatabaseTransaction,
  proposalId: string,
  { withNames }: { readonly withNames: boolean },
): Promise<{ readonly count: number; readonly occasions: readonly GivenBefore[] | null }> {
  const { rows } = await sql<GivenBefore>`
    select jsonb_build_object('en', o.event_name) as event_name, o.place, o.given_on, o.slides_url, o.recording_url
    from proposals p join talk_occasions o on o.talk_id = p.talk_id where p.id = ${proposalId}
    union all
    select e.name, e.city, (r.starts_at at time zone e.time_zone)::date, '', ''
    from proposals p join proposals other on other.talk_id = p.talk_id and other.event_id <> p.event_id
      join sessions s on s.proposal_id = other.id join released_sessions r on r.session_id = s.id
      join events e on e.id = r.event_id and e.announced_at is not null and e.cancelled_at is null
    where p.id = ${proposalId} order by given_on desc nulls last, slides_url limit 100`.execute(db)
  return { count: rows.length, occasions: withNames ? rows : null }
}
