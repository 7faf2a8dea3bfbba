import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { choicesFor, datesFor } from '../domain/call-of-proposal.ts'
import { readCallForm } from '../domain/call-form.ts'
import type { Deadlines } from '../domain/deadlines.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { lateAccessOf } from '../queries/late-codes.ts'

/** By which call a proposal goes, and with which code it may be late. */
type Going = { readonly hostCallId: string | null; readonly lateCodeId?: string | null }

/**
 * What the call that a proposal is in offers and asks: tracks and formats, dates, form and how many a speaker may submit; with
 * the call and those of the hosts.
 */
export async function offeredTo(
  db: Database | DatabaseTransaction,
  eventId: string,
  { hostCallId, lateCodeId = null }: Going,
) {
  const [call, hostCalls, tracks, formats, code] = await Promise.all([
    callOf(db, eventId),
    hostCallsOf(db, eventId),
    tracksOf(db, eventId),
    formatsOf(db, eventId),
    lateAccessOf(db, lateCodeId),
  ])
  const own = (call?.perHost && hostCalls.find(({ id }) => id === hostCallId)) || null
  const offered = choicesFor(own?.hostId ?? null, { tracks, formats })
  const { opensAt = null, closesAt = null } = datesFor(call, hostCalls, hostCallId) ?? {}
  // A host's code opens its own call only: not that to which a proposal was handed over.
  const late = code && (code.hostId === null || code.hostId === own?.hostId) ? code : null
  const deadlines: Deadlines = { opensAt, closesAt, formats: offered.formats, late }
  return {
    call,
    own,
    ...offered,
    deadlines,
    hostId: own?.hostId ?? null,
    form: readCallForm(own?.form ?? call?.form),
    perSpeaker: own?.proposalsPerSpeaker ?? call?.proposalsPerSpeaker ?? null,
  }
}
