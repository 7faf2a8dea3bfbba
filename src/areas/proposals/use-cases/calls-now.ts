import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { lastClosing, stateAt } from '../domain/deadlines.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'

/**
 * The call of an event as it stands at an instant, and those of its hosts where each has its own: what they offer, whether they
 * take proposals, and until when the last of their formats does. Undefined if no call was set up.
 */
export async function callsNow(db: Database | DatabaseTransaction, eventId: string, at: Date) {
  const [call, tracks, formats] = await Promise.all([
    callOf(db, eventId),
    tracksOf(db, eventId),
    formatsOf(db, eventId),
  ])
  if (!call) return undefined
  const hosts = call.perHost ? await hostCallsOf(db, eventId) : []
  const hostCalls = hosts.map((host) => {
    const offered = choicesFor(host.hostId, { tracks, formats })
    const deadlines = { opensAt: host.opensAt, closesAt: host.closesAt, formats: offered.formats }
    return {
      ...host,
      ...offered,
      state: stateAt(deadlines, at),
      lastClosesAt: lastClosing(deadlines),
      perSpeaker: host.proposalsPerSpeaker ?? call.proposalsPerSpeaker,
    }
  })
  const whole = { opensAt: call.opensAt, closesAt: call.closesAt, formats }
  const alone = stateAt(whole, at)
  const states = hostCalls.map(({ state }) => state)
  // Between the calls of two hosts nothing is open.
  const together = states.includes('open') ? 'open' : states.includes('soon') ? 'soon' : 'closed'
  return {
    call,
    tracks,
    formats,
    hostCalls,
    state: call.perHost && alone !== 'none' && alone !== 'soon' ? together : alone,
    lastClosesAt: lastClosing(whole),
  }
}
