import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteGuestAgreement, insertGuestAgreement } from '../database/guests.ts'
import { lockEventsInOrder } from '../database/neighbours.ts'
import { consentMail } from '../emails/consent.ts'
import { policy } from '../policy.ts'
import { ownersOf } from '../queries.ts'
import { guestNeighbours } from '../queries/guests.ts'

/**
 * An event's team says that a ticket of the event beside it admits here, and one of this event there; or takes that back. It
 * holds while both teams say so; the other's owners get a mail each time. Who came in before stays counted. Throws
 * `not-found` for an event that is not held beside it, `already-answered` if that was said already.
 */
export const agreeOnGuests = (
  context: Context,
  slug: string,
  otherSlug: string,
  agree: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'guests.agree', slug)
    const other = await eventBySlug(work.db, otherSlug)
    if (!other) throw notFound()
    await lockEventsInOrder(work.db, { ids: [event.id, other.id] })
    const beside = (await guestNeighbours(work.db, event.id)).find(
      (each) => each.slug === other.slug,
    )
    if (!beside) throw notFound()
    const done = agree
      ? await insertGuestAgreement(work.db, event, other.id, {
          by: work.actor?.id ?? null,
          at: work.now,
        })
      : await deleteGuestAgreement(work.db, event, other.id)
    if (!done) throw new AppError('already-answered')
    const act = {
      action: agree ? 'guests.agree' : 'guests.end',
      scope: 'event' as const,
      objectKind: 'event',
    }
    await work.audit(
      { ...act, scopeId: event.id, objectId: other.id, after: { event: other.slug } },
      { ...act, scopeId: other.id, objectId: event.id, after: { event: event.slug } },
    )
    for (const person of await ownersOf(work.db, other.id))
      await work.mail(
        consentMail({
          what: !agree ? 'guests-ended' : beside.theyAgreed ? 'guests-agreed' : 'guests-asked',
          person,
          event: other,
          values: { other: event.name, by: work.actor?.name ?? '' },
          path: `manage/events/${other.slug}/guests`,
          url: work.context.config.url,
        }),
      )
  })
