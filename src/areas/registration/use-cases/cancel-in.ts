import type { Work } from '../../../platform/use-case.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import {
  countTaken,
  lockRegistrations,
  refreshTotals,
  setStatus,
  type LockedRegistration,
} from '../database/registrations.ts'
import { holdsPlace } from '../domain/catalogue.ts'
import type { OpenEvent } from '../domain/open-event.ts'
import { fillFromWaitingList } from './fill-from-waiting-list.ts'

/**
 * Cancels those of the registrations that are not cancelled yet, frees their places and lets the waiting list move
 * up, all in the caller's transaction. Answers the ones it cancelled, as they were before.
 */
export async function cancelIn(
  work: Work,
  event: OpenEvent,
  ids: readonly string[],
): Promise<readonly LockedRegistration[]> {
  await lockQuotas(work.db, event.id)
  const locked = await lockRegistrations(work.db, event.id, ids)
  const cancelled = locked.filter(({ status }) => status !== 'cancelled')
  if (cancelled.length === 0) return []
  await setStatus(
    work.db,
    event.id,
    cancelled.map(({ id }) => id),
    'cancelled',
    work.now,
  )
  const freed = new Map<string, number>()
  for (const { status, ticketTypeId } of cancelled)
    if (holdsPlace(status)) freed.set(ticketTypeId, (freed.get(ticketTypeId) ?? 0) - 1)
  await countTaken(work.db, event.id, freed)
  await refreshTotals(work.db, [...new Set(cancelled.map(({ orderId }) => orderId))])
  await fillFromWaitingList(work, event)
  work.changed(`event:${event.id}`)
  return cancelled
}
