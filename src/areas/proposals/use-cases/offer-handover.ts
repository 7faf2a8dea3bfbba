import { allows, type Standing } from '../../../shared/policy.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { HandoverChoices } from '../domain/handover-choices.ts'
import { policy } from '../policy.ts'
import { callOf, tracksOf } from '../queries.ts'
import { hostCallsOf, openHandover, proposalWithHost } from '../queries/host-calls.ts'

type Asker = { readonly db: Database; readonly standings: ReadonlySet<Standing> }

/**
 * The calls of other hosts that a submitted proposal could go to, one for each of their tracks, and for which its speakers
 * are asked already; null for who may not ask, and where there is one call for all.
 */
export async function offerHandover(
  { db, standings }: Asker,
  eventId: string,
  code: string,
): Promise<HandoverChoices | null> {
  if (!allows(policy, 'proposal.hand-over', standings)) return null
  const [call, proposal] = await Promise.all([
    callOf(db, eventId),
    proposalWithHost(db, eventId, code),
  ])
  if (!call?.perHost || proposal?.status !== 'submitted' || proposal.decided) return null
  const [calls, tracks, open] = await Promise.all([
    hostCallsOf(db, eventId),
    tracksOf(db, eventId),
    openHandover(db, proposal.id),
  ])
  const to = calls
    .filter(({ id }) => id !== proposal.hostCallId)
    .flatMap<HandoverChoices['to'][number]>(({ id, hostId, name: host }) => {
      const own = tracks.filter((track) => track.hostId === hostId)
      return own.length === 0
        ? [{ value: id, host, track: null }]
        : own.map((track) => ({ value: `${id}:${track.id}`, host, track: track.name }))
    })
  return { to, asked: open?.to ?? null }
}
