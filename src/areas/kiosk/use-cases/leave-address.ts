import { AppError } from '../../../shared/app-error.ts'
import { dayOf } from '../../../shared/time.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { keepAddress, type LeftAddress } from '../database/interests.ts'
import { confirmInterestMail } from '../emails/interest.ts'
import { ownPolicy } from '../policy.ts'
import { eventsToTell } from '../queries/interests.ts'

const dayInSeconds = 24 * 60 * 60

/**
 * Keeps an address whose owner wants to be told about an event, and writes there to have that confirmed; until then
 * nothing else is sent. Whoever asks learns nothing about whether it was known. AppError 'event-over', 'event-cancelled'.
 */
export const leaveAddress = (
  context: Context,
  slug: string,
  { email, source, consent }: Pick<LeftAddress, 'email' | 'source' | 'consent'>,
): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'interest.leave')
    const event = await visibleEventScope(work, slug)
    if (event.cancelledAt) throw new AppError('event-cancelled')
    if (event.endsOn !== null && event.endsOn < dayOf(work.now, event.timeZone))
      throw new AppError('event-over')
    const left = { eventId: event.id, email, lang: context.language, source, consent }
    const { id, secret, confirmedAt } = await keepAddress(work.db, proof, left, work.now)
    if (confirmedAt) return
    // A mailbox gets three such mails a day at most, whoever asks from wherever.
    const limit = await hitLimit(work.db, `tell-me:${email}`, 3, dayInSeconds, work.now)
    if (!limit.allowed) return
    const [told] = await eventsToTell(work.db, [event.id])
    await work.mail(
      confirmInterestMail({ email, lang: context.language, secret }, told!, context.config.url),
    )
    await work.audit({
      action: 'interest.leave',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'interest',
      objectId: id,
    })
  })
