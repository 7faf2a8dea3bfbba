import type { Work } from '../../../platform/use-case.ts'
import { countTaken, refreshTotals, setStatus, waitingFor } from '../database/registrations.ts'
import { statusWithPlace, whoMovesUp } from '../domain/decide-order.ts'
import { whyOver, type OpenEvent } from '../domain/open-event.ts'
import { freePlaces, placesLeft } from '../domain/places.ts'
import { quotasOf, ticketTypesOf } from '../queries/catalogue.ts'

/**
 * Moves people up from the waiting list as long as one of them fits, and writes to them. Part of every transaction
 * that frees places, so that no free place and somebody who could have it are ever seen together. Expects the quotas to
 * be locked. Closed sales do not matter to those who wait already; once the event is over, nobody moves.
 */
export async function fillFromWaitingList(work: Work, event: OpenEvent): Promise<void> {
  const { db, now } = work
  if (whyOver(event, now)) return
  const quotas = await quotasOf(db, event.id)
  const types = await ticketTypesOf(db, event.id)
  const places = freePlaces(quotas)
  const open = types.filter((type) => placesLeft(type, places) > 0).map(({ id }) => id)
  const waiting = await waitingFor(db, event.id, open)
  const movers = new Set(whoMovesUp(waiting, types, places))
  if (movers.size === 0) return
  const moved = waiting.filter(({ id }) => movers.has(id))
  for (const status of ['confirmed', 'pending'] as const) {
    const ofStatus = new Set(types.filter((t) => statusWithPlace(t) === status).map(({ id }) => id))
    const ids = moved.filter((w) => ofStatus.has(w.ticketTypeId)).map(({ id }) => id)
    await setStatus(db, event.id, ids, status, now)
  }
  const byType = Map.groupBy(moved, ({ ticketTypeId }) => ticketTypeId)
  await countTaken(db, event.id, new Map([...byType].map(([id, all]) => [id, all.length])))
  await refreshTotals(db, [...new Set(moved.map(({ orderId }) => orderId))])
  await work.audit({
    action: 'registration.move-up',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'registrations',
    objectId: event.id,
    after: { registrationIds: [...movers] },
  })
  await work.enqueue('registration.send-mails', { kind: 'moved-up', registrationIds: [...movers] })
}
