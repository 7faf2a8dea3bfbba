import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { keepConsent } from '../database/committee-mail.ts'
import { policy } from '../policy.ts'

/** A member of a committee agrees that the public reads their name there, or takes it back. Their own word, nobody else's. */
export const agreeToBeNamed = (
  context: Context,
  eventSlug: string,
  agree: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.read', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await keepConsent(work.db, event, work.actor.id, agree, work.now)
    await work.audit({
      action: 'numbers.agree',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'person',
      objectId: work.actor.id,
      after: { agree },
    })
    work.changed(`event:${event.id}`)
  })
