import type { Actor, Context } from '../../src/platform/use-case.ts'
import {
  setUpTickets,
  type TicketPlan,
} from '../../src/areas/registration/use-cases/set-up-tickets.ts'
import { as } from '../services.ts'
import { announcedEvent } from './announced-event.ts'
import { person } from './people.ts'

/** An announced event of 19 February 2027 with these tickets, and its owner. */
export async function openEvent(
  context: Context,
  plan: TicketPlan,
): Promise<{ id: string; slug: string; owner: Actor }> {
  const owner = await person(context)
  const event = await announcedEvent(as(context, owner))
  await setUpTickets(as(context, owner), event.slug, plan)
  return { ...event, owner }
}
