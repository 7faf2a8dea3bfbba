import { createHash } from 'node:crypto'
import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { isProgramme } from '../../schedule/domain/session-kinds.ts'
import { publishedAgenda } from '../../schedule/queries/releases.ts'
import { dropOfDevice, storeFeedback } from '../database.ts'
import { feedbackTime } from '../domain/feedback-time.ts'
import { policy } from '../policy.ts'
import { settingsOf, speaksIn } from '../queries.ts'

/** By what a device is known for one session and for no other. */
export const deviceHash = (secret: string, sessionId: string): string =>
  createHash('sha256').update(`${secret} ${sessionId}`).digest('base64url')

type Feedback = {
  readonly code: string
  readonly score: number
  readonly body: string
  /** The secret of the device. */
  readonly device: string
}

/**
 * Keeps what the actor, or a device without an account, thinks of a published session that ended; once, to be changed for two
 * weeks. Throws `not-found`, `feedback-not-yet`, `feedback-over`, `own-session`.
 */
export const giveFeedback = (
  context: Context,
  eventSlug: string,
  { code, score, body, device }: Feedback,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, actor, now } = work
    const proof = authoriseInstallation(work, policy, 'feedback.give')
    const event = await visibleEventScope(work, eventSlug)
    const published = await publishedAgenda(db, event.slug)
    const session = published?.release?.agenda.sessions.find((each) => each.code === code)
    if (!session || !isProgramme(session.kind)) throw notFound()
    const time = feedbackTime(session, now)
    if (time === 'before') throw new AppError('feedback-not-yet')
    if (time === 'over' || !(await settingsOf(db, event.id)).open)
      throw new AppError('feedback-over')
    if (actor && (await speaksIn(db, session.id, actor.id))) throw new AppError('own-session')
    const hash = deviceHash(device, session.id)
    if (actor) await dropOfDevice(db, proof, session.id, hash)
    const giver = actor ? { personId: actor.id } : { deviceHash: hash }
    await storeFeedback(db, proof, giver, { sessionId: session.id, score, body }, now)
  })
