import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId, newSecret } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { AccreditationState, Application, Verdict } from '../domain/accreditation.ts'

type Anybody<Action extends string> = Authorized<{ readonly installation: true }, Action>

/** An application and what it needs to be decided and written about. */
export type Kept = {
  readonly id: string
  readonly secret: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly state: AccreditationState
  readonly confirmedAt: Date | null
  readonly registrationId: string | null
}

const kept = [
  'id',
  'secret',
  'name',
  'email',
  'lang',
  'state',
  'confirmedAt',
  'registrationId',
] as const

/**
 * Keeps an application. One of the same address that nobody confirmed, or that was taken back, is written anew and has to
 * be confirmed; any other stays as it is. Answers what stands now.
 */
export async function keepApplication(
  db: DatabaseTransaction,
  _proof: Anybody<'accreditation.apply'>,
  eventId: string,
  application: Application & { readonly lang: Language },
  now: Date,
): Promise<Kept> {
  const { links, languages, ...rest } = application
  const values = {
    ...rest,
    links: [...links],
    languages: [...languages],
    consentedAt: now,
    createdAt: now,
  }
  await db
    .insertInto('accreditations')
    .values({ id: newId(now.getTime()), eventId, secret: newSecret(), ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['eventId', 'email'])
        .doUpdateSet({
          ...values,
          state: 'submitted',
          confirmedAt: null,
          reason: '',
          decidedAt: null,
          decidedBy: null,
          registrationId: null,
        })
        .where((eb) =>
          eb.or([
            eb('accreditations.confirmedAt', 'is', null),
            eb('accreditations.state', '=', 'withdrawn'),
          ]),
        ),
    )
    .execute()
  return db
    .selectFrom('accreditations')
    .select(kept)
    .where('eventId', '=', eventId)
    .where('email', '=', application.email)
    .executeTakeFirstOrThrow()
}

/** Confirms an application; false if it was confirmed before. */
export async function confirmApplication(
  db: DatabaseTransaction,
  _proof: Anybody<'accreditation.apply' | 'accreditation.confirm'>,
  secret: string,
  now: Date,
): Promise<boolean> {
  const set = await db
    .updateTable('accreditations')
    .set({ confirmedAt: now })
    .where('secret', '=', secret)
    .where('confirmedAt', 'is', null)
    .executeTakeFirst()
  return set.numUpdatedRows === 1n
}

/** Locks the application that a secret opens, so that nobody decides it meanwhile. */
export const lockOwn = (
  db: DatabaseTransaction,
  _proof: Anybody<'accreditation.withdraw'>,
  secret: string,
): Promise<Kept | undefined> =>
  db
    .selectFrom('accreditations')
    .select(kept)
    .where('secret', '=', secret)
    .forUpdate()
    .executeTakeFirst()

export const setWithdrawn = (
  db: DatabaseTransaction,
  _proof: Anybody<'accreditation.withdraw'>,
  secret: string,
) =>
  db
    .updateTable('accreditations')
    .set({ state: 'withdrawn', registrationId: null })
    .where('secret', '=', secret)
    .execute()

type Decidable = Authorized<EventScope, 'press.decide'>

/** Locks confirmed applications of an event in the order of their ids; before quotas, never after. */
export const lockApplications = (
  db: DatabaseTransaction,
  event: Decidable,
  ids: readonly string[],
): Promise<Kept[]> =>
  db
    .selectFrom('accreditations')
    .select(kept)
    .where('eventId', '=', event.id)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where('confirmedAt', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()

type Decision = {
  readonly id: string
  readonly state: Verdict
  readonly reason: string
  readonly registrationId: string | null
}

/** Writes what was decided of each. */
export async function setDecisions(
  db: DatabaseTransaction,
  event: Decidable,
  decisions: readonly Decision[],
  by: { readonly at: Date; readonly personId: string | null },
): Promise<void> {
  await sql`
    update accreditations a set state = d.state, reason = d.reason, registration_id = d."registrationId",
      decided_at = ${by.at}, decided_by = ${by.personId}
    from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb)
      as d (id uuid, state text, reason text, "registrationId" uuid)
    where a.id = d.id and a.event_id = ${event.id}`.execute(db)
}

/**
 * Forgets what was not confirmed since `unconfirmedSince`, and all of events that ended before a day (or were called
 * off).
 */
export const forgetApplications = (
  db: DatabaseTransaction,
  unconfirmedSince: Date,
  endedBefore: string,
) =>
  sql`delete from accreditations a using events e where e.id = a.event_id and (
      (a.confirmed_at is null and a.created_at < ${unconfirmedSince})
      or coalesce(e.ends_on, (a.created_at at time zone 'UTC')::date + 365) < ${endedBefore}::date
      or e.cancelled_at < ${endedBefore}::date)`.execute(db)
