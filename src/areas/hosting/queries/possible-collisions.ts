import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { longestEvent } from '../../../shared/longest-event.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import { coordinatesOf } from '../../../shared/cities/city-coordinates.ts'
import { weeksOf, type DatePlan, type OtherEvent } from '../domain/find-collisions.ts'

type Db = Database | DatabaseTransaction

/** An event that a plan could collide with, as far as those who plan may know it. */
export type NearbyEvent = OtherEvent & {
  readonly kind: 'own' | 'external'
  readonly id: string
  /** '' for events held elsewhere. */
  readonly slug: string
  /** Null while it is not announced: then nothing but its days and its country is said. */
  readonly name: LocalizedText | null
  readonly city: string
}

type Row = Omit<NearbyEvent, 'point'> & {
  readonly latitude: number | null
  readonly longitude: number | null
}

const open = sql`('submitted', 'questions', 'approved')`

/** The programmes that an event is held under or wants to be, with the events that belong or apply to them. */
const withMembers = (eventId: string) => sql`
  wanted as (
    select programme_id from event_hosts where event_id = ${eventId} and programme_id is not null and state <> 'declined'
    union select programme_id from applications where event_id = ${eventId} and state in ${open}),
  member as (
    select event_id, programme_id from accepted_hosts where programme_id in (select programme_id from wanted)
    union select event_id, programme_id from applications
      where programme_id in (select programme_id from wanted) and state in ${open}),
  membership as (
    select m.event_id, array_agg(p.name order by p.name) as programmes
    from member m join programmes p on p.id = m.programme_id group by m.event_id)`

/**
 * The events that a plan of this event could collide with: those of its programmes in the country within some months,
 * announced or only applied; all announced ones and those held elsewhere in its weeks; and those held elsewhere in the
 * country that are called after one of its programmes. Not the event itself, and none that is held beside it. One query,
 * which reads only the days around the plan, by the indexes on the first day (docs/decisions/0180-date-collisions.md).
 */
export async function possibleCollisions(
  db: Db,
  eventId: string,
  plan: DatePlan,
): Promise<NearbyEvent[]> {
  const { monday, sunday } = weeksOf(plan.startsOn, plan.endsOn)
  const { rows } = await sql<Row & { readonly brands: readonly string[] }>`
    with ${withMembers(eventId)},
    beside as (
      select other_event_id as id from accepted_colocations where event_id = ${eventId}
      union select event_id from accepted_colocations where other_event_id = ${eventId}
      union select ${eventId}::uuid),
    own as (
      select id from events where announced_at is not null
        and starts_on between ${monday}::date - ${longestEvent}::int and ${sunday}::date and ends_on >= ${monday}::date
      union
      select e.id from events e join member m on m.event_id = e.id where e.country = ${plan.country} and e.country > ''
        and e.starts_on between ${plan.startsOn}::date - ${62 + longestEvent}::int and ${plan.endsOn}::date + 62),
    elsewhere as (
      select id from external_events where listed
        and starts_on between ${monday}::date - ${longestEvent}::int and ${sunday}::date and ends_on >= ${monday}::date
      union
      select id from external_events where listed and country = ${plan.country} and country > ''
        and starts_on between ${plan.startsOn}::date - ${62 + longestEvent}::int and ${plan.endsOn}::date + 62)
    select 'own' as kind, e.id, case when e.announced_at is null then '' else e.slug end as slug,
      case when e.announced_at is null then null else e.name end as name, e.starts_on, e.ends_on, e.city, e.country,
      e.latitude, e.longitude, e.attendance = 'online' as online, '{}'::text[] as brands,
      coalesce(m.programmes, '{}') as programmes
    from events e left join membership m on m.event_id = e.id where e.id in (select id from own) and e.id not in (select id from beside) and e.cancelled_at is null
    union all
    select 'external', x.id, '', jsonb_build_object('en', x.name), x.starts_on, x.ends_on, x.city, x.country,
      x.latitude, x.longitude, x.attendance = 'online',
      array(select p.slug || '|' || p.name from programmes p where p.id in (select programme_id from wanted)), '{}'
    from external_events x where x.id in (select id from elsewhere) and not x.cancelled
    limit 5000`.execute(db)
  return rows.map(({ latitude, longitude, brands, ...row }) => ({
    ...row,
    city: row.name ? row.city : '',
    programmes: row.kind === 'own' ? row.programmes : calledAfter(row.name?.en ?? '', brands),
    point: pointOf({ ...row, latitude, longitude }),
  }))
}

/** The programmes after which an event held elsewhere is called: "KCD Porto", "Kubernetes Community Days Porto". */
function calledAfter(name: string, brands: readonly string[]): string[] {
  const called = `${slugOf(name, '')}-`
  return brands.flatMap((brand) => {
    const [slug = '', words = ''] = brand.split('|', 2)
    const found = [slug, slugOf(words, slug)].some((prefix) => called.startsWith(`${prefix}-`))
    return found ? [words] : []
  })
}

/** Where a plan or an event is: as it says itself, or else where its city lies; null online and where neither is known. */
export function pointOf(place: {
  readonly latitude: number | null
  readonly longitude: number | null
  readonly city: string
  readonly country: string
  readonly online: boolean
}) {
  const { latitude, longitude, city, country, online } = place
  if (online) return null
  return latitude !== null && longitude !== null
    ? { latitude, longitude }
    : coordinatesOf(city, country)
}
