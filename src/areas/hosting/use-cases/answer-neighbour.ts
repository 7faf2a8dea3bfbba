import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { answerColocation, lockEventsInOrder } from '../database/neighbours.ts'
import { consentMail } from '../emails/consent.ts'
import { policy } from '../policy.ts'
import { ownersOf } from '../queries.ts'

type NeighbourAnswer = { readonly accept: boolean; readonly reason: string }

/**
 * An event's team answers another event that wants to be held beside it; that one's owners get a mail, and both pages
 * show the link from then on. Throws `already-answered` if it asks no more.
 */
export const answerNeighbour = (
  context: Context,
  slug: string,
  otherSlug: string,
  { accept, reason }: NeighbourAnswer,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'neighbour.answer', slug)
    const other = await eventBySlug(work.db, otherSlug)
    if (!other) throw notFound()
    await lockEventsInOrder(work.db, { ids: [event.id, other.id] })
    const done = await answerColocation(
      work.db,
      event,
      other.id,
      { state: accept ? 'accepted' : 'declined', reason },
      { by: work.actor?.id ?? null, at: work.now },
    )
    if (!done) throw new AppError('already-answered')
    const act = {
      action: accept ? 'neighbour.accept' : 'neighbour.decline',
      scope: 'event' as const,
      objectKind: 'event',
    }
    await work.audit(
      { ...act, scopeId: event.id, objectId: other.id, after: { event: other.slug, reason } },
      { ...act, scopeId: other.id, objectId: event.id, after: { event: event.slug, reason } },
    )
    for (const person of await ownersOf(work.db, other.id))
      await work.mail(
        consentMail({
          what: accept ? 'neighbour-accepted' : 'neighbour-declined',
          person,
          event: other,
          values: { other: event.name, by: work.actor?.name ?? '' },
          words: reason,
          path: `manage/events/${other.slug}/setup/hosts`,
          url: work.context.config.url,
        }),
      )
    work.changed(`event:${event.id}`, `event:${other.id}`, 'network')
  })
