import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { notFound } from '../../../shared/app-error.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { starredTogether } from '../../schedule/queries/stars.ts'
import { timetableOf } from '../../schedule/queries/timetable.ts'

/** What every search of an event begins from. Throws `not-found`. */
export async function planGrounds(db: Database | DatabaseTransaction, slug: string) {
  const event = await eventBySlug(db, slug)
  if (!event) throw notFound()
  const [timetable, together] = await Promise.all([
    timetableOf(db, event),
    starredTogether(db, event.id),
  ])
  return { timetable, together }
}
