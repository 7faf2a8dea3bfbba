import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { keepCommitteeSettings } from '../database/committee-mail.ts'
import { policy } from '../policy.ts'
import { committeeSettings } from '../queries/mail-templates.ts'

/** Shows the public who of the committee agreed to be named, the criteria and the counts of the call, or hides it again. */
export const publishNumbers = (context: Context, eventSlug: string, show: boolean): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'numbers.publish', eventSlug)
    const { numbersPublic } = await committeeSettings(work.db, event.id)
    if (numbersPublic === show) return
    await keepCommitteeSettings(work.db, event, { numbersPublic: show }, work.now)
    await work.audit({
      action: 'numbers.publish',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      before: { numbersPublic },
      after: { numbersPublic: show },
    })
    work.changed(`event:${event.id}`)
  })
