import { sql } from 'kysely'
import { containing } from '../../../platform/database/containing.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { AccreditationState } from '../domain/accreditation.ts'
import type { Db } from './press.ts'

/** An application as its person sees it, by the secret in the mail. */
export const accreditationBySecret = (db: Db, secret: string) =>
  db
    .selectFrom('accreditations as a')
    .innerJoin('events as e', 'e.id', 'a.eventId')
    .leftJoin('registrations as r', (join) =>
      join.onRef('r.id', '=', 'a.registrationId').on('r.status', '<>', 'cancelled'),
    )
    .select(['a.id', 'a.eventId', 'a.name', 'a.email', 'a.lang', 'a.outlet', 'a.role', 'a.links'])
    .select(['a.languages', 'a.needs', 'a.state', 'a.reason', 'a.confirmedAt', 'a.createdAt'])
    .select(['a.registrationId', 'r.secret as registrationSecret'])
    .select(['e.slug as eventSlug', 'e.name as eventName', 'e.colour', 'e.timeZone'])
    .where('a.secret', '=', secret)
    .executeTakeFirst()
export type OwnAccreditation = NonNullable<Awaited<ReturnType<typeof accreditationBySecret>>>

/** Whether an address belongs to somebody whom the event accredited. */
export async function isAccredited(db: Db, eventId: string, email: string): Promise<boolean> {
  const found = await db
    .selectFrom('accreditations')
    .select('id')
    .where('eventId', '=', eventId)
    .where('email', '=', email)
    .where('state', '=', 'accepted')
    .executeTakeFirst()
  return found !== undefined
}

/** An application as the team sees it. */
export type AccreditationRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly outlet: string
  readonly role: string
  readonly links: readonly string[]
  readonly languages: readonly string[]
  readonly needs: string
  readonly state: AccreditationState
  readonly reason: string
  readonly createdAt: Date
  /** The code of their press registration, while it holds a place. */
  readonly code: string | null
  readonly checkedIn: boolean
  /** Another ticket at the event that they hold a place with. */
  readonly alsoHas: LocalizedText | null
}

export type AccreditationFilter = {
  readonly state: AccreditationState
  /** In name, address or outlet. */
  readonly words: string | null
}

const size = 25

/**
 * One page of the confirmed applications of an event in a state, the oldest undecided first; and how many there are of
 * each.
 */
export async function listAccreditations(
  db: Db,
  eventId: string,
  { state, words }: AccreditationFilter,
  page: number,
) {
  const like = containing(words ?? '')
  const matching = words
    ? sql`and (a.name ilike ${like} or a.email ilike ${like} or a.outlet ilike ${like})`
    : sql``
  const [listed, counted] = await Promise.all([
    sql<AccreditationRow & { total: number }>`
      select a.id, a.name, a.email, a.lang, a.outlet, a.role, a.links, a.languages, a.needs, a.state, a.reason, a.created_at,
        r.code, c.registration_id is not null as checked_in, other.name as also_has, count(*) over () as total
      from accreditations a
        left join registrations r on r.id = a.registration_id and r.status <> 'cancelled'
        left join check_ins c on c.registration_id = r.id
        left join lateral (select t.name from registrations o join ticket_types t on t.id = o.ticket_type_id
          where o.event_id = a.event_id and o.email = a.email and o.status in ('confirmed', 'pending')
            and o.id is distinct from a.registration_id order by o.id limit 1) other on true
      where a.event_id = ${eventId} and a.confirmed_at is not null and a.state = ${state} ${matching}
      order by case when a.state = 'submitted' then a.id end, a.id desc
      limit ${size} offset ${(page - 1) * size}`.execute(db),
    sql<{ state: AccreditationState; count: number }>`
      select state, count(*) as count from accreditations
      where event_id = ${eventId} and confirmed_at is not null group by state`.execute(db),
  ])
  const counts = Object.fromEntries(counted.rows.map((row) => [row.state, row.count])) as Partial<
    Record<AccreditationState, number>
  >
  const total = listed.rows[0]?.total ?? 0
  return { rows: listed.rows, counts, pages: Math.max(1, Math.ceil(total / size)) }
}

/** Those of the applications that were confirmed, by name: whom a decision concerns. */
export const namesOf = (db: Db, eventId: string, ids: readonly string[]) =>
  db
    .selectFrom('accreditations')
    .select(['id', 'name', 'outlet', 'state'])
    .where('eventId', '=', eventId)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where('confirmedAt', 'is not', null)
    .orderBy('id')
    .execute()
