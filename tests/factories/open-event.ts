import { newId } from '../../src/shared/ids.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import {
  setUpTickets,
  type TicketPlan,
} from '../../src/areas/registration/use-cases/set-up-tickets.ts'
import { as } from '../services.ts'
import { person } from './people.ts'

let count = 0

/** An announced event of 19 and 20 February 2027 in Guadalajara with these tickets, and its owner. */
export async function openEvent(
  context: Context,
  plan: TicketPlan,
): Promise<{ id: string; slug: string; owner: Actor }> {
  count += 1
  const { db } = context
  const slug = `event-${count}`
  const id = newId()
  const owner = await person(context, { name: `Owner ${count}` })
  const now = context.now()
  await db
    .insertInto('events')
    .values({
      id,
      slug,
      name: JSON.stringify({ en: `Event ${count}`, es: `Evento ${count}` }),
      timeZone: 'America/Mexico_City',
      startsOn: '2027-02-19',
      endsOn: '2027-02-20',
      colour: '#c0004e',
      announcedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await db
    .insertInto('roles')
    .values({ personId: owner.id, scope: 'event', scopeId: id, role: 'owner', grantedAt: now })
    .execute()
  await setUpTickets(as(context, owner), slug, plan)
  return { id, slug, owner }
}
