import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { answerAsHost } from '../database.ts'
import { forgetHostInReleases } from '../database/hosts-in-releases.ts'
import { revokeApproved } from '../database/applications.ts'
import { policy } from '../policy.ts'
import { namedBy } from '../queries.ts'
import { tellOwners } from './tell-owners.ts'

type Target = { readonly kind: 'programme' | 'community'; readonly slug: string }

/**
 * A programme or community takes back that it holds an event, with a reason that the event's owners get by mail. It stands
 * nowhere from then on, also not in what was published; a programme can be applied to again. Throws `not-found` if the
 * event does not name it, `already-answered` if it does not hold it.
 */
export const revokeHost = (
  context: Context,
  { kind, slug }: Target,
  eventSlug: string,
  reason: string,
): Promise<void> =>
  transact(context, async (work) => {
    const action = kind === 'programme' ? 'application.decide' : 'host-request.answer'
    const host = await authoriseHost(work, policy, action, kind, slug)
    const event = await namedBy(work.db, kind, host.id, eventSlug)
    if (!event) throw notFound()
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    const to = kind === 'programme' ? 'asked' : 'declined'
    const change = { from: ['accepted'] as const, to, reason } as const
    if (!(await answerAsHost(work.db, host, kind, event.id, change, stamp)))
      throw new AppError('already-answered')
    if (kind === 'programme') await revokeApproved(work.db, host, event.id, reason, stamp)
    await forgetHostInReleases(work.db, host, kind, event.id)
    await tellOwners(work, event, {
      what: 'host-revoked',
      action: 'host.revoke',
      host: { ...host, kind },
      reason,
    })
  })
