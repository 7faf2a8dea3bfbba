import { notFound } from '../../../shared/app-error.ts'
import { allows, type Standing } from '../../../shared/policy.ts'
import { dayOf } from '../../../shared/time.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { standingInEvent } from '../../accounts/queries.ts'
import { phasesAt, type Phase } from '../domain/phases.ts'
import { policy } from '../policy.ts'
import { publicEvent, type PublicEvent } from '../queries.ts'

export type EventView = PublicEvent & {
  readonly phases: readonly Phase[]
  /** Not announced yet: only the team sees this page. */
  readonly preview: boolean
}

/**
 * The event that the address names, as it may be shown: announced, or a draft to those who may look at it before.
 * Throws `not-found` otherwise.
 */
export async function visibleEvent(x: Exchange): Promise<EventView> {
  const { db, now } = x.context
  const event = await publicEvent(db, x.param('event'), now())
  if (!event) throw notFound()
  const standings: ReadonlySet<Standing> = await standingInEvent(db, x.actor, event.id)
  if (!event.announcedAt && !allows(policy, 'event.preview', standings)) throw notFound()
  return {
    ...event,
    phases: phasesAt(event.facts, now(), dayOf(now(), event.timeZone)),
    preview: !event.announcedAt,
  }
}

/** When the page changes by itself next: the call opens or closes, a ticket type does, a post publishes itself. */
export function nextChange(event: EventView, now: Date): Date | null {
  const turns = [
    event.facts.callOpensAt,
    event.facts.callClosesAt,
    event.tickets.nextChange,
    event.nextPostAt,
  ].filter((turn): turn is Date => turn !== null && turn > now)
  return turns.length > 0 ? new Date(Math.min(...turns.map(Number))) : null
}
