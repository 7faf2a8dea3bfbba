import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'

/**
 * The tracks and formats among which a proposal chooses, by the call that it is in; with the call and those of the
 * hosts.
 */
export async function offeredTo(
  db: Database | DatabaseTransaction,
  eventId: string,
  hostCallId: string | null,
) {
  const [call, hostCalls, tracks, formats] = await Promise.all([
    callOf(db, eventId),
    hostCallsOf(db, eventId),
    tracksOf(db, eventId),
    formatsOf(db, eventId),
  ])
  const own = (call?.perHost && hostCalls.find(({ id }) => id === hostCallId)) || null
  return { call, own, ...choicesFor(own?.hostId ?? null, { tracks, formats }) }
}
