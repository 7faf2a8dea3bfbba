import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { cancelIn } from '../../registration/use-cases/cancel-in.ts'
import { lockApplications, setDecisions } from '../database/accreditations.ts'
import { canBecome } from '../domain/accreditation.ts'
import { declinedMail } from '../emails/decision.ts'
import { policy } from '../policy.ts'

/**
 * Declines those of the applications that can be, each with a mail that says why; a press place that was given is free
 * again. Answers how many it declined.
 */
export const declineApplications = (
  context: Context,
  slug: string,
  ids: readonly string[],
  reason: string,
): Promise<number> =>
  transact(context, async (work) => {
    const { db, now } = work
    const event = await authoriseEvent(work, policy, 'press.decide', slug)
    const locked = await lockApplications(db, event, ids)
    const people = locked.filter(({ state }) => canBecome(state, 'declined'))
    if (people.length === 0) return 0
    await setDecisions(
      db,
      event,
      people.map(({ id }) => ({ id, state: 'declined', reason, registrationId: null })),
      { at: now, personId: work.actor?.id ?? null },
    )
    const places = people.flatMap(({ registrationId }) => registrationId ?? [])
    if (places.length > 0) await cancelIn(work, event, places)
    await work.mails(
      people.map((person) => declinedMail(person, reason, event, context.config.url)),
    )
    await work.audit(
      ...people.map(({ id, state }) => ({
        action: 'press.decline',
        scope: 'event' as const,
        scopeId: event.id,
        objectKind: 'accreditation',
        objectId: id,
        before: { state },
        after: { reason },
      })),
    )
    return people.length
  })
