import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { PolicyTable } from '../../../shared/policy.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Actor } from '../../../platform/use-case.ts'
import { standingIn, standingInEvent, type EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { namedHost, type NamedHost } from '../queries/host-sections.ts'

type Asker = { readonly db: Database | DatabaseTransaction; readonly actor: Actor | null }

/**
 * An event and one of its hosts, with the proof that the actor may do `action` for that host: the event's owner for each
 * of them where the policy names owners, a host's own people for theirs and only while it holds the event. Throws `not-found` for a host that the event
 * does not name, `forbidden` for somebody else's.
 */
export async function authoriseHostSection<Action extends string>(
  asker: Asker,
  policy: PolicyTable<Action>,
  action: Action,
  slug: string,
  hostId: string,
): Promise<{ readonly event: Authorized<EventScope, Action>; readonly host: NamedHost }> {
  const event = await authoriseEvent(asker, policy, action, slug)
  const host = await namedHost(asker.db, event.id, hostId)
  if (!host) throw notFound()
  const inEvent = await standingInEvent(asker.db, asker.actor, event.id)
  if (inEvent.has('admin') || (policy[action].includes('owner') && inEvent.has('owner')))
    return { event, host }
  const inHost = await standingIn(asker.db, asker.actor, host.kind, host.hostId)
  const speaks = inHost.has(host.kind === 'programme' ? 'steward' : 'organiser')
  if (!speaks || host.state !== 'accepted') throw new AppError('forbidden')
  return { event, host }
}
