import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import type { OwnAcceptance } from '../database.ts'
import { obstacleToAnswer } from '../domain/answering.ts'
import { acceptanceBySecret } from '../queries/acceptance-by-secret.ts'
import { giveAnswer, type Answer } from './give-answer.ts'

/**
 * A speaker's answer by the secret that their mail brought: whoever has it is the speaker, as far as this one question goes.
 * Throws `not-found`, and what `answerAcceptance` throws.
 */
export const answerBySecret = (
  context: Context,
  secret: string,
  answer: Answer['answer'],
): Promise<void> =>
  transact(context, async (work) => {
    const found = await acceptanceBySecret(work.db, secret)
    if (!found) throw notFound()
    const { event, proposal, personId, told } = found
    const obstacle = obstacleToAnswer(event, proposal, told, work.now)
    if (obstacle) throw new AppError(obstacle)
    const own = { proposal, personId } as Authorized<OwnAcceptance, 'answer.give'>
    await giveAnswer(work, event, own, { answer, note: '' })
  })
