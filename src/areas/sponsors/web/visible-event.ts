import { notFound } from '../../../shared/app-error.ts'
import { allows } from '../../../shared/policy.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug, standingInEvent, type EventScope } from '../../accounts/queries.ts'
import { policy } from '../policy.ts'

/** The event whose sponsors the address shows: announced, or a draft to those who may look at it before. Else `not-found`. */
export async function visibleEvent(x: Exchange): Promise<EventScope> {
  const event = await eventBySlug(x.context.db, x.param('event'))
  if (!event) throw notFound()
  if (event.announcedAt) return event
  const standings = await standingInEvent(x.context.db, x.actor, event.id)
  if (!allows(policy, 'sponsors.preview', standings)) throw notFound()
  return event
}
