import { AppError, notFound } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertProposal, type ProposalValues } from '../database/proposals.ts'
import { policy } from '../policy.ts'
import { callsNow } from './calls-now.ts'
import { takeLateCode } from './take-late-code.ts'

type Wanted = {
  /** Slug of a track; '' for none. */
  readonly track?: string
  /** The host's call, where each has its own; '' is that of the track's host, or the only one that is open. */
  readonly call?: string
  /** Words to begin with: those of a talk of the person's own. */
  readonly copy?: Pick<ProposalValues, 'title' | 'abstract' | 'lang' | 'level' | 'notes'> & {
    readonly talkId: string
  }
  /** Lets them write after the close. */
  readonly lateCode?: string
}

/**
 * Begins a draft with the person as its first speaker, in the wanted track and call; returns its code. Throws
 * `call-not-open`, `choose-a-call` where several hosts have one and none is wanted, and as `takeLateCode` does. What counts is
 * when it was `received`.
 */
export const startProposal = (
  context: Context,
  eventSlug: string,
  { track: trackSlug = '', call: callId = '', copy, lateCode = '' }: Wanted = {},
  received: Date = context.now(),
): Promise<{ id: string; code: string }> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.write', eventSlug)
    if (!event.announcedAt) throw notFound()
    if (!work.actor) throw new AppError('sign-in-required')
    const now = await callsNow(work.db, event.id, received)
    const late = lateCode ? await takeLateCode(work, event, lateCode, received) : null
    if (!now || (now.state !== 'open' && !(late && now.state === 'closed')))
      throw new AppError('call-not-open')
    await limitActs(work, actLimits.propose)
    const wanted = now.tracks.find(({ slug }) => slug === trackSlug)
    const offered = now.hostCalls.filter((each) =>
      late ? late.hostId === null || late.hostId === each.hostId : each.state === 'open',
    )
    const hostCall = now.call.perHost
      ? chosenCall(offered, callId, late?.hostId ?? wanted?.hostId ?? null)
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
      {
        ...empty,
        code,
        personId: work.actor.id,
        hostCallId: hostCall?.id ?? null,
        lateCodeId: late?.id ?? null,
      },
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

type Choosable = { readonly id: string; readonly hostId: string }

function chosenCall<Call extends Choosable>(
  open: readonly Call[],
  id: string,
  hostId: string | null,
): Call {
  const named =
    id || hostId ? open.find((call) => call.id === id || (!id && call.hostId === hostId)) : null
  if (named) return named
  if (named === undefined || open.length === 0) throw new AppError('call-not-open')
  const [only, ...others] = open
  if (!only || others.length > 0) throw new AppError('choose-a-call')
  return only
}
