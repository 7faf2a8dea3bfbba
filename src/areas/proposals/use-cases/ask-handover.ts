import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { standingInEvent, type EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { insertHandover } from '../database/host-calls.ts'
import { handoverMail } from '../emails/handover.ts'
import { policy } from '../policy.ts'
import { callOf, isHiddenFrom, isSpeakerOf, speakersOf, tracksOf } from '../queries.ts'
import { hostCallsOf, proposalWithHost } from '../queries/host-calls.ts'

export type HandoverWish = {
  /** The other host's call. */
  readonly call: string
  /** One of its tracks; null where it has none. */
  readonly track: string | null
  /** What the speakers read. */
  readonly reason: string
}

/**
 * Asks the speakers of a submitted proposal whether it may go to another host's call; nothing moves before one of them
 * agrees. The event's owners and chairs ask for any, a host's own people only for what is in its call. Throws
 * `not-found`, `conflict-of-interest` for one's own, `already-decided`, `handover-open` if they are asked already,
 * `not-a-choice`.
 */
export const askHandover = (
  context: Context,
  slug: string,
  code: string,
  wish: HandoverWish,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.hand-over', slug)
    const proposal = await proposalWithHost(work.db, event.id, code)
    if (!proposal) throw notFound()
    await mayHandOver(work, event, proposal.hostId)
    if (proposal.status !== 'submitted') throw notFound()
    if (
      work.actor &&
      (await isHiddenFrom(work.db, { ...proposal, eventId: event.id }, work.actor.id))
    )
      throw notFound()
    if (work.actor && (await isSpeakerOf(work.db, proposal.id, work.actor.id)))
      throw new AppError('conflict-of-interest')
    if (proposal.decided) throw new AppError('already-decided')
    const { to, trackId } = await destination(work, event.id, proposal.hostCallId, wish)
    const asked = await insertHandover(
      work.db,
      event,
      {
        proposalId: proposal.id,
        fromCallId: proposal.hostCallId,
        toCallId: to.id,
        trackId,
        reason: wish.reason,
      },
      { by: work.actor?.id ?? null, at: work.now },
    )
    if (!asked) throw new AppError('handover-open')
    await work.audit({
      action: 'proposal.hand-over',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title, to: to.name, reason: wish.reason },
    })
    const speakers = await speakersOf(work.db, proposal.id)
    for (const person of speakers.filter(({ state }) => state === 'accepted'))
      await work.mail(
        handoverMail({
          what: 'handover-asked',
          person,
          event,
          proposal: { ...proposal, code },
          host: to.name,
          words: wish.reason,
          url: work.context.config.url,
        }),
      )
  })

async function mayHandOver(work: Work, event: EventScope, hostId: string | null): Promise<void> {
  const standings = await standingInEvent(work.db, work.actor, event.id)
  if ((['owner', 'chair', 'admin'] as const).some((standing) => standings.has(standing))) return
  if (hostId === null) throw new AppError('forbidden')
  await authoriseHostSection(work, policy, 'proposal.hand-over', event.slug, hostId)
}

async function destination(
  work: Work,
  eventId: string,
  from: string | null,
  { call, track }: HandoverWish,
) {
  const wrong = (field: string) =>
    new AppError('invalid-input', {}, [{ field, code: 'not-a-choice' }])
  if (!(await callOf(work.db, eventId))?.perHost) throw wrong('to')
  const to = (await hostCallsOf(work.db, eventId)).find(({ id }) => id === call && id !== from)
  if (!to) throw wrong('to')
  const tracks = (await tracksOf(work.db, eventId)).filter(({ hostId }) => hostId === to.hostId)
  const chosen = tracks.find(({ id }) => id === track)
  if (tracks.length > 0 && !chosen) throw wrong('to')
  return { to, trackId: chosen?.id ?? null }
}
