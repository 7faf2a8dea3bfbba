import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { eventBySlug, type EventScope } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode } from '../../proposals/queries.ts'
import { saveAnswer, type OwnAcceptance } from '../database.ts'
import { obstacleToAnswer } from '../domain/answering.ts'
import { answerBy, lastTold } from '../queries/judged.ts'

type Answer = { readonly answer: 'confirmed' | 'declined'; readonly note?: string }

/**
 * A speaker's answer to an acceptance that they were told of: they come, or cannot. It can change until the event begins.
 * Throws `not-found` to everybody but the speakers, `not-accepted`, `proposal-withdrawn`, `event-cancelled` or `event-begun`.
 */
export const answerAcceptance = (
  context: Context,
  eventSlug: string,
  code: string,
  { answer, note = '' }: Answer,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, own } = await ownAcceptance(work, eventSlug, code)
    const before = await answerBy(work.db, own.proposal.id, own.personId)
    if (before?.answer === answer && before.note === note) return
    await saveAnswer(work.db, own, { answer, note }, work.now)
    await work.audit({
      action: 'answer.give',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: own.proposal.id,
      before,
      after: { answer, note },
    })
  })

async function ownAcceptance(
  work: Work,
  eventSlug: string,
  code: string,
): Promise<{ event: EventScope; own: Authorized<OwnAcceptance, 'answer.give'> }> {
  if (!work.actor) throw new AppError('sign-in-required')
  const event = await eventBySlug(work.db, eventSlug)
  const proposal = event && (await proposalByCode(work.db, event.id, code))
  if (!event || !proposal || !(await isSpeakerOf(work.db, proposal.id, work.actor.id)))
    throw notFound()
  const told = await lastTold(work.db, proposal.id, work.actor.id)
  const obstacle = obstacleToAnswer(event, proposal, told, work.now)
  if (obstacle) throw new AppError(obstacle)
  const own = { proposal, personId: work.actor.id }
  return { event, own: own as Authorized<OwnAcceptance, 'answer.give'> }
}
