import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId, newSecret } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { callIsOpen } from '../../../platform/database/call-is-open.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

type Anybody<Action extends string> = Authorized<{ readonly installation: true }, Action>

export type LeftAddress = {
  readonly eventId: string
  readonly email: string
  readonly lang: Language
  readonly source: string
  /** The words that were agreed to. */
  readonly consent: string
}

/** Keeps an address; one that is there already stays as it is. Answers what stands now. */
export async function keepAddress(
  db: DatabaseTransaction,
  _proof: Anybody<'interest.leave'>,
  left: LeftAddress,
  now: Date,
) {
  await db
    .insertInto('eventInterests')
    .values({ id: newId(now.getTime()), ...left, secret: newSecret(), consentedAt: now })
    .onConflict((conflict) => conflict.columns(['eventId', 'email']).doNothing())
    .execute()
  return db
    .selectFrom('eventInterests')
    .select(['id', 'secret', 'confirmedAt'])
    .where('eventId', '=', left.eventId)
    .where('email', '=', left.email)
    .executeTakeFirstOrThrow()
}

/** What may be told of, and whether it is so at an instant. */
const isSo = {
  call: (now: Date) =>
    sql`exists (select from calls c where c.event_id = e.id and ${callIsOpen(sql`c`, now)})`,
  registration: (
    now: Date,
  ) => sql`exists (select from ticket_types t where t.event_id = e.id and not t.archived
    and t.access_code is null and coalesce(t.opens_at <= ${now}, true) and coalesce(t.closes_at > ${now}, true))`,
  soon: (now: Date) =>
    sql`e.starts_on - (${now}::timestamptz at time zone e.time_zone)::date between 1 and 14`,
} as const
export type InterestNews = keyof typeof isSo
export const interestNews = Object.keys(isSo) as InterestNews[]
const column = {
  call: 'told_call_at',
  registration: 'told_registration_at',
  soon: 'told_soon_at',
} as const

/** Confirms an address; what is so already needs no mail any more. The id, if it was not confirmed before. */
export async function confirmAddress(
  db: DatabaseTransaction,
  _proof: Anybody<'interest.confirm'>,
  secret: string,
  now: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    update event_interests i set confirmed_at = ${now},
      told_call_at = case when ${isSo.call(now)} then ${now}::timestamptz end,
      told_registration_at = case when ${isSo.registration(now)} then ${now}::timestamptz end
    from events e where e.id = i.event_id and i.secret = ${secret} and i.confirmed_at is null
    returning i.id`.execute(db)
  return rows[0]?.id
}

/** Erases what an address was left for: one event, or all of them. */
export const dropOwnAddress = (
  db: DatabaseTransaction,
  _proof: Anybody<'interest.end'>,
  email: string,
  eventId: string | null,
) =>
  db
    .deleteFrom('eventInterests')
    .where('email', '=', email)
    .$if(eventId !== null, (all) => all.where('eventId', '=', eventId))
    .execute()

export const dropAddress = (
  db: DatabaseTransaction,
  _proof: Anybody<'interest.end'>,
  secret: string,
) => db.deleteFrom('eventInterests').where('secret', '=', secret).returning('id').executeTakeFirst()

/**
 * Marks some who are to be told now as told, and answers them; none when nobody is left. Two workers at once take
 * different ones.
 */
export async function takeUntold(
  db: DatabaseTransaction,
  what: InterestNews,
  now: Date,
  most = 200,
) {
  const told = sql.ref(column[what])
  const { rows } = await sql<{
    id: string
    eventId: string
    email: string
    lang: Language
    secret: string
  }>`
    update event_interests set ${sql.raw(column[what])} = ${now} where id in (
      select i.id from event_interests i join events e on e.id = i.event_id
      where i.confirmed_at is not null and i.${told} is null and e.announced_at is not null and e.cancelled_at is null
        and e.ends_on >= (${now}::timestamptz at time zone e.time_zone)::date and ${isSo[what](now)}
      order by i.id limit ${most} for update of i skip locked)
    returning id, event_id, email, lang, secret`.execute(db)
  return rows
}

/** Forgets who never confirmed within three days, and everybody once the event is over or called off. */
export const forgetAddresses = (db: DatabaseTransaction, now: Date) =>
  sql`delete from event_interests i using events e where e.id = i.event_id and (
      (i.confirmed_at is null and i.consented_at < ${now}::timestamptz - interval '3 days')
      or e.ends_on < (${now}::timestamptz at time zone e.time_zone)::date
      or e.cancelled_at < ${now}::timestamptz - interval '3 days')`.execute(db)
