import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { allows, type PolicyTable, type Standing } from '../../../shared/policy.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Actor } from '../../../platform/use-case.ts'
import {
  eventAndStandings,
  hostBySlug,
  standingIn,
  standingInInstallation,
  type EventScope,
  type HostScope,
} from '../queries.ts'

type Asker = { readonly db: Database | DatabaseTransaction; readonly actor: Actor | null }

/**
 * The event by its slug, with the proof that the actor may do `action` there. Throws `not-found` (no such event, or a
 * draft that is none of theirs), `sign-in-required` or `forbidden`.
 */
export async function authoriseEvent<Action extends string>(
  { db, actor }: Asker,
  policy: PolicyTable<Action>,
  action: Action,
  slug: string,
): Promise<Authorized<EventScope, Action>> {
  if (!actor && !allows(policy, action, standingInInstallation(null)))
    throw new AppError('sign-in-required')
  const found = await eventAndStandings(db, actor, slug)
  if (!found) throw notFound()
  const { event, standings } = found
  if (allows(policy, action, standings)) return event as Authorized<EventScope, Action>
  throw refusal(actor, event.announcedAt !== null || isInvolved(standings))
}

/** The community or programme by its slug, with the proof that the actor may do `action` there. Throws as above. */
export async function authoriseHost<Action extends string>(
  { db, actor }: Asker,
  policy: PolicyTable<Action>,
  action: Action,
  scope: 'community' | 'programme',
  slug: string,
): Promise<Authorized<HostScope, Action>> {
  const host = await hostBySlug(db, scope, slug)
  if (!host) throw notFound()
  if (allows(policy, action, await standingIn(db, actor, scope, host.id)))
    return host as Authorized<HostScope, Action>
  throw refusal(actor, true)
}

/** For acts on the installation as a whole. Throws `sign-in-required` or `forbidden`. */
export function authoriseInstallation<Action extends string>(
  { actor }: Pick<Asker, 'actor'>,
  policy: PolicyTable<Action>,
  action: Action,
): Authorized<{ readonly installation: true }, Action> {
  if (allows(policy, action, standingInInstallation(actor)))
    return { installation: true } as Authorized<{ readonly installation: true }, Action>
  throw refusal(actor, true)
}

const isInvolved = (standings: ReadonlySet<Standing>) =>
  [...standings].some((standing) => standing !== 'anyone' && standing !== 'signed-in')

// A draft looks to strangers as if it did not exist; a visitor is asked to sign in before anything else is said.
const refusal = (actor: Actor | null, visible: boolean) =>
  actor ? (visible ? new AppError('forbidden') : notFound()) : new AppError('sign-in-required')
