import { AppError, notFound } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertProposal, type ProposalValues } from '../database/proposals.ts'
import { callStateAt } from '../domain/call-state.ts'
import { policy } from '../policy.ts'
import { callOf, tracksOf } from '../queries.ts'
import { hostCallsOf, type HostCall } from '../queries/host-calls.ts'

type Wanted = {
  /** Slug of a track; '' for none. */
  readonly track?: string
  /** The host's call, where each has its own; '' is that of the track's host, or the only one that is open. */
  readonly call?: string
  /** Words to begin with: those of a talk of the person's own. */
  readonly copy?: Pick<ProposalValues, 'title' | 'abstract' | 'lang' | 'level' | 'notes'> & {
    readonly talkId: string
  }
}

/**
 * Begins a draft with the person as its first speaker, in the wanted track and call; returns its code. Throws
 * `call-not-open`, and `choose-a-call` where several hosts have one and none is wanted.
 */
export const startProposal = (
  context: Context,
  eventSlug: string,
  { track: trackSlug = '', call: callId = '', copy }: Wanted = {},
): Promise<{ id: string; code: string }> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.write', eventSlug)
    if (!event.announcedAt) throw notFound()
    if (!work.actor) throw new AppError('sign-in-required')
    const call = await callOf(work.db, event.id)
    if (callStateAt(call, work.now) !== 'open') throw new AppError('call-not-open')
    await limitActs(work, actLimits.propose)
    const wanted = (await tracksOf(work.db, event.id)).find(({ slug }) => slug === trackSlug)
    const hostCall = call?.perHost
      ? chosenCall(await hostCallsOf(work.db, event.id), callId, wanted?.hostId ?? null, work.now)
      : null
    // A track of another host is none of this call's.
    const track = !hostCall || wanted?.hostId === hostCall.hostId ? wanted : undefined
    const code = newCode()
    const empty = {
      title: '',
      abstract: '',
      lang: context.language,
      level: '' as const,
      trackId: track?.id ?? null,
      formatId: null,
      notes: '',
      talkId: null,
      ...copy,
    }
    const id = await insertProposal(
      work.db,
      event,
      { ...empty, code, personId: work.actor.id, hostCallId: hostCall?.id ?? null },
      work.now,
    )
    await work.audit({
      action: 'proposal.start',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      after: { code },
    })
    return { id, code }
  })

function chosenCall(
  calls: readonly HostCall[],
  id: string,
  hostId: string | null,
  now: Date,
): HostCall {
  const open = calls.filter((call) => callStateAt(call, now) === 'open')
  const named =
    id || hostId ? open.find((call) => call.id === id || (!id && call.hostId === hostId)) : null
  if (named) return named
  if (named === undefined || open.length === 0) throw new AppError('call-not-open')
  const [only, ...others] = open
  if (!only || others.length > 0) throw new AppError('choose-a-call')
  return only
}
