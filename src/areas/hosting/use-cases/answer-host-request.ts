import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { answerAsHost } from '../database.ts'
import { policy } from '../policy.ts'
import { namedBy } from '../queries.ts'
import { tellOwners } from './tell-owners.ts'

type HostAnswer = { readonly accept: boolean; readonly reason: string }

/**
 * A community says whether it holds an event that named it; the event's owners get a mail. A community that declined may
 * still accept. Throws `not-found` if the event does not name it, `already-answered` if somebody was first.
 */
export const answerHostRequest = (
  context: Context,
  communitySlug: string,
  eventSlug: string,
  { accept, reason }: HostAnswer,
): Promise<void> =>
  transact(context, async (work) => {
    const community = await authoriseHost(
      work,
      policy,
      'host-request.answer',
      'community',
      communitySlug,
    )
    const event = await namedBy(work.db, 'community', community.id, eventSlug)
    if (!event) throw notFound()
    const done = await answerAsHost(
      work.db,
      community,
      'community',
      event.id,
      {
        from: accept ? ['asked', 'declined'] : ['asked'],
        to: accept ? 'accepted' : 'declined',
        reason,
      },
      { by: work.actor?.id ?? null, at: work.now },
    )
    if (!done) throw new AppError('already-answered')
    await tellOwners(work, event, {
      what: accept ? 'host-accepted' : 'host-declined',
      action: accept ? 'host.accept' : 'host.decline',
      host: { ...community, kind: 'community' },
      reason,
    })
  })
