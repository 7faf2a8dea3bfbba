import { notFound } from '../../../shared/app-error.ts'
import { allows } from '../../../shared/policy.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Actor } from '../../../platform/use-case.ts'
import { eventBySlug, standingInEvent, type EventScope } from '../../accounts/queries.ts'
import { policy } from '../policy.ts'

/**
 * The event behind a public page: announced, or a draft to those who may look at it before. Throws `not-found`
 * otherwise, so that a draft looks as if it did not exist. Within a transaction it is asked with its `work`: with the
 * context it would want a second connection, for which a rush of people would wait while holding their first.
 */
export async function visibleEventScope(
  { db, actor }: { readonly db: Database | DatabaseTransaction; readonly actor: Actor | null },
  slug: string,
): Promise<EventScope> {
  const event = await eventBySlug(db, slug)
  if (!event) throw notFound()
  if (event.announcedAt) return event
  const standings = await standingInEvent(db, actor, event.id)
  if (!allows(policy, 'event.preview', standings)) throw notFound()
  return event
}
