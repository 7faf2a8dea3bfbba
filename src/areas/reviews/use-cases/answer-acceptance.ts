import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { eventBySlug, type EventScope } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode } from '../../proposals/queries.ts'
import type { OwnAcceptance } from '../database.ts'
import { obstacleToAnswer } from '../domain/answering.ts'
import { lastTold } from '../queries/judged.ts'
import { giveAnswer, type Answer } from './give-answer.ts'

/**
 * A speaker's answer to an acceptance that they were told of: they come, or cannot. It can change until the event begins.
 * Throws `not-found` to everybody but the speakers, `not-accepted`, `proposal-withdrawn`, `event-cancelled` or `event-begun`.
 */
export const answerAcceptance = (
  context: Context,
  eventSlug: string,
  code: string,
  { answer, note = '' }: Pick<Answer, 'answer'> & Partial<Answer>,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, own } = await ownAcceptance(work, eventSlug, code)
    await giveAnswer(work, event, own, { answer, note })
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
