import { sql, type RawBuilder } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope, HostScope } from '../../accounts/queries.ts'
import type { NamedHost } from '../queries/host-sections.ts'

/**
 * Writes the tracks of one host anew in everything that an event published. A track is a host's by its id, so that one which
 * is called the same, or was renamed since, is never taken for another; by the name only where the track is gone.
 */
const rewriteTracksOf = (
  db: DatabaseTransaction,
  eventId: string,
  host: RawBuilder<{ id: string; name: string }>,
  written: RawBuilder<unknown>,
) =>
  sql`
    with host as (${host}), own as (
      select t.id::text from tracks t join host on host.id = t.host_id where t.event_id = ${eventId}), others as (
      select t.id::text from tracks t where t.event_id = ${eventId} and t.id::text not in (select id from own))
    update releases set content = jsonb_set(content, '{agenda,tracks}', (
      select coalesce(jsonb_agg(case
        when jsonb_typeof(track -> 'host') = 'object' and (track ->> 'id' in (select id from own)
          or track ->> 'id' not in (select id from others) and track #>> '{host,name}' in (select name from host))
        then ${written} else track end order by position), '[]')
      from jsonb_array_elements(content #> '{agenda,tracks}') with ordinality as listed (track, position)))
    where event_id = ${eventId} and jsonb_typeof(content #> '{agenda,tracks}') = 'array'`.execute(
    db,
  )

/** What was published stands, but not under the name of a host that took its consent back. */
export const forgetHostInReleases = (
  db: DatabaseTransaction,
  host: Authorized<HostScope, 'host-request.answer' | 'application.decide'>,
  kind: 'programme' | 'community',
  eventId: string,
) =>
  rewriteTracksOf(
    db,
    eventId,
    sql`select id, ${host.name}::text as name from event_hosts
      where event_id = ${eventId} and ${sql.ref(`${kind}_id`)} = ${host.id}`,
    sql`track || '{"host": null}'`,
  )

/** What was published stands, in the colour that the host has now. */
export const recolourHostInReleases = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'host-colour.pick'>,
  host: NamedHost,
) =>
  rewriteTracksOf(
    db,
    event.id,
    sql`select h.id, coalesce(p.name, c.name) as name, coalesce(nullif(h.colour, ''), p.colour, c.colour) as colour
      from event_hosts h left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
      where h.id = ${host.id} and h.event_id = ${event.id}`,
    sql`jsonb_set(track, '{host,colour}', to_jsonb((select colour from host)))`,
  )
