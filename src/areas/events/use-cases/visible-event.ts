import { notFound } from '../../../shared/app-error.ts'
import { allows } from '../../../shared/policy.ts'
import type { Context } from '../../../platform/use-case.ts'
import { eventBySlug, standingInEvent, type EventScope } from '../../accounts/queries.ts'
import { policy } from '../policy.ts'

/**
 * The event behind a public page: announced, or a draft to those who may look at it before. Throws `not-found`
 * otherwise, so that a draft looks as if it did not exist.
 */
export async function visibleEventScope(context: Context, slug: string): Promise<EventScope> {
  const event = await eventBySlug(context.db, slug)
  if (!event) throw notFound()
  if (event.announcedAt) return event
  const standings = await standingInEvent(context.db, context.actor, event.id)
  if (!allows(policy, 'event.preview', standings)) throw notFound()
  return event
}
