import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

export type Shift = {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
  readonly places: number
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[]
}

/** The shifts of a kiosk that are not over, soonest first, with who has a place. */
export async function shiftsOf(db: Db, kioskId: string, now: Date): Promise<readonly Shift[]> {
  const { rows } = await sql<Shift>`
    select s.id, s.starts_at, s.ends_at, s.time_zone, s.places, coalesce(p.people, '[]') as people
    from kiosk_shifts s left join lateral (
      select jsonb_agg(jsonb_build_object('id', people.id, 'name', people.name, 'email', people.email)
        order by sp.signed_up_at, people.id) as people
      from kiosk_shift_people sp join people on people.id = sp.person_id where sp.shift_id = s.id) p on true
    where s.kiosk_id = ${kioskId} and s.ends_at > ${now} order by s.starts_at, s.id limit 200`.execute(
    db,
  )
  return rows
}

/** Whether a person has a place on a shift of a kiosk that is to come, or was not over before an instant. */
export const hasShiftAt = async (
  db: Db,
  kioskId: string,
  personId: string,
  since: Date,
): Promise<boolean> =>
  (await db
    .selectFrom('kioskShiftPeople')
    .innerJoin('kioskShifts', 'kioskShifts.id', 'kioskShiftPeople.shiftId')
    .select('kioskShifts.id')
    .where('kioskShifts.kioskId', '=', kioskId)
    .where('kioskShiftPeople.personId', '=', personId)
    .where('kioskShifts.endsAt', '>', since)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** What was handed over at a kiosk, the newest first. */
export const notesOf = (db: Db, kioskId: string) =>
  db
    .selectFrom('kioskNotes')
    .leftJoin('people', 'people.id', 'kioskNotes.authorId')
    .select(['kioskNotes.id', 'kioskNotes.words', 'kioskNotes.createdAt', 'people.name as author'])
    .where('kioskId', '=', kioskId)
    .orderBy('kioskNotes.createdAt', 'desc')
    .orderBy('kioskNotes.id', 'desc')
    .limit(30)
    .execute()
export type HandOverNote = Awaited<ReturnType<typeof notesOf>>[number]

/** Somebody with a place on a shift, as a mail to them needs it. */
export type Staffing = {
  readonly shiftId: string
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly lang: Language
  readonly kiosk: string
  readonly kioskSlug: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
  readonly plannedAt: Date
}

/** Who has a place: on shifts that begin in a span of time, on one shift, or one person on all of a kiosk. */
export async function staffing(
  db: Db,
  which:
    | { readonly from: Date; readonly to: Date }
    | { readonly shiftId: string }
    | { readonly kioskId: string; readonly personId: string },
): Promise<readonly Staffing[]> {
  const shifts =
    'shiftId' in which
      ? sql`s.id = ${which.shiftId}`
      : 'kioskId' in which
        ? sql`s.kiosk_id = ${which.kioskId} and p.id = ${which.personId}`
        : sql`s.starts_at > ${which.from} and s.starts_at <= ${which.to}`
  const { rows } = await sql<Staffing>`
    select s.id as shift_id, p.id as person_id, p.email, p.name, p.lang, k.name as kiosk, k.slug as kiosk_slug,
      s.starts_at, s.ends_at, s.time_zone, s.created_at as planned_at
    from kiosk_shifts s join kiosks k on k.id = s.kiosk_id join kiosk_shift_people sp on sp.shift_id = s.id
      join people p on p.id = sp.person_id
    where ${shifts} order by s.starts_at, s.id, p.id limit 1000`.execute(db)
  return rows
}
