import { idOf } from '../../../shared/ids.ts'
import { AppError } from '../../../shared/app-error.ts'
import { dayOf } from '../../../shared/time.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { needsReminderMail } from '../emails/needs-reminder.ts'
import { policy } from '../policy.ts'
import { withoutNeeds } from '../queries/needs.ts'

/**
 * Writes to every speaker who was told that they are accepted and has not said what they need; each at most once a day, however often
 * it is pressed. Throws `nobody-to-remind`, and `event-over` once the event has begun or was called off.
 */
export const remindOfNeeds = (context: Context, eventSlug: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'stage.remind', eventSlug)
    const today = dayOf(work.now, event.timeZone)
    if (event.cancelledAt || (event.startsOn && event.startsOn <= today))
      throw new AppError('event-over')
    const people = (await withoutNeeds(work.db, event.id)).filter(({ email }) => isMailbox(email))
    if (people.length === 0) throw new AppError('nobody-to-remind')
    await work.mails(
      people.map((person) => ({
        ...needsReminderMail(event, person, context.config.url),
        id: idOf('needs-reminder', event.id, person.id, today),
      })),
    )
    await work.audit({
      action: 'stage.remind',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
    })
  })
