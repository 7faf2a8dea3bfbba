import { notFound } from '../../../shared/app-error.ts'
import { dayOf } from '../../../shared/time.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { callStateAt } from '../../proposals/domain/call-state.ts'
import { checkEvent } from '../../programmes/queries/check.ts'
import { countUnread } from '../../reviews/queries/queue.ts'
import { needsOf } from '../domain/needs.ts'
import { eventFacts, registrationsByDay } from '../queries.ts'
import { EventHome } from './pages/event-home.tsx'

/** The home of an event for its team: what needs them now, then the numbers. */
export async function eventHomePage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const event = await eventBySlug(db, x.param('event'))
  if (!event) throw notFound()
  const reads = x.scope?.standings.has('reviewer') ?? false
  const [facts, growth, unread, verdicts] = await Promise.all([
    eventFacts(db, event.id, now),
    registrationsByDay(db, event.id, now),
    reads ? countUnread(db, event.id, x.person.id) : 0,
    checkEvent(db, event.id, now),
  ])
  const day = (at: Date | null) => at && dayOf(at, event.timeZone)
  const today = dayOf(now, event.timeZone)
  const callState = callStateAt({ opensAt: facts.callOpensAt, closesAt: facts.callClosesAt }, now)
  const needs = needsOf(
    {
      ...facts,
      unread,
      announced: facts.announcedAt !== null,
      cancelled: facts.cancelledAt !== null,
      callOpensOn: day(facts.callOpensAt),
      callClosesOn: day(facts.callClosesAt),
      callOpen: callState === 'open',
    },
    today,
  )
  return x.page(
    <EventHome
      event={event}
      facts={facts}
      needs={needs}
      growth={growth}
      today={today}
      callState={callState}
      verdicts={verdicts}
    />,
  )
}
