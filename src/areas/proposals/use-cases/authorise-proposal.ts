import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { eventBySlug, type EventScope } from '../../accounts/queries.ts'
import { mayEdit } from '../domain/blindness.ts'
import { editableAt } from '../domain/deadlines.ts'
import { isSpeakerOf, proposalByCode, type ProposalScope } from '../queries.ts'
import { openChangeRequest } from '../queries/change-requests.ts'
import { readingPhase } from '../queries/reading-phase.ts'
import { offeredTo } from './offered-to.ts'

/** What a speaker may do with their own proposal. */
export type OwnAction =
  | 'proposal.edit'
  | 'proposal.withdraw'
  | 'handover.answer'
  | 'talk.keep'
  | 'speakers.invite'
  | 'late-code.use'
  | 'stage.prepare'

/** Which of them can be done with what was withdrawn: it can be written anew while the call is open, and kept. */
const withWithdrawn: ReadonlySet<OwnAction> = new Set<OwnAction>(['proposal.edit', 'talk.keep'])

export type OwnProposalProof<Action extends OwnAction> = {
  readonly event: EventScope
  readonly proposal: Authorized<ProposalScope, Action>
}

/**
 * A proposal by its code, with the proof that the person is one of its speakers and that the act is allowed now: a
 * proposal changes while its call is open (or what the committee's phase says of it) or the committee asks for changes, can be
 * withdrawn or handed over as long as it is not withdrawn, and be kept as a talk at any time. Throws `not-found` to everybody
 * else, `call-not-open` or `proposal-withdrawn`. What counts is when it was `received`, not when its turn comes.
 */
export async function authoriseOwnProposal<Action extends OwnAction>(
  work: Work,
  action: Action,
  eventSlug: string,
  code: string,
  received: Date = work.now,
): Promise<OwnProposalProof<Action>> {
  if (!work.actor) throw new AppError('sign-in-required')
  const event = await eventBySlug(work.db, eventSlug)
  const proposal = event && (await proposalByCode(work.db, event.id, code, { lock: true }))
  if (!event || !proposal || !(await isSpeakerOf(work.db, proposal.id, work.actor.id)))
    throw notFound()
  if (!withWithdrawn.has(action) && proposal.status === 'withdrawn')
    throw new AppError('proposal-withdrawn')
  if (action === 'proposal.edit') {
    const { deadlines } = await offeredTo(work.db, event.id, proposal)
    const phase = await readingPhase(work.db, event.id, work.now)
    const callOpen = editableAt(deadlines, proposal, received)
    const asked =
      proposal.status === 'submitted' && (await openChangeRequest(work.db, proposal.id, work.now))
    if (!asked && !mayEdit(phase, proposal, { callOpen, now: received }))
      throw new AppError('call-not-open')
  }
  return { event, proposal: proposal as Authorized<ProposalScope, Action> }
}
