import { AppError, notFound } from '../../../shared/app-error.ts'
import { allows, type Standing } from '../../../shared/policy.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { Route } from '../../../platform/http/route.ts'
import { eventAndStandings, hostBySlug, standingIn, standingInInstallation } from '../queries.ts'

/**
 * The door of every address: lets a request through only if the policy table allows the route's action, and tells the
 * exchange what the path is about. Use cases ask the same table again, so a route that names the wrong action cannot
 * write. Throws `not-found`, `sign-in-required` or `forbidden`.
 */
export async function admit(exchange: Exchange, route: Route): Promise<void> {
  const { access } = route
  const { context, actor } = exchange
  if (access === 'public') return
  if (access === 'signed-in') {
    if (!actor) throw new AppError('sign-in-required')
    return
  }
  // Asked before anything is looked up, so that a visitor cannot tell a draft from nothing.
  if (!actor && !allows(access.policy, access.action, standingInInstallation(null)))
    throw new AppError('sign-in-required')
  const { standings, visible } = await standingsFor(exchange, access.scope)
  if (allows(access.policy, access.action, standings)) return
  context.log.debug({ action: access.action }, 'refused')
  throw visible ? new AppError('forbidden') : notFound()
}

type Found = { readonly standings: ReadonlySet<Standing>; readonly visible: boolean }

async function standingsFor(
  exchange: Exchange,
  scope: 'event' | 'community' | 'programme' | 'installation',
): Promise<Found> {
  const { db, actor } = exchange.context
  if (scope === 'installation') return { standings: standingInInstallation(actor), visible: true }
  if (scope === 'event') {
    const found = await eventAndStandings(db, actor, exchange.param('event'))
    if (!found) throw notFound()
    const { event, standings } = found
    exchange.scope = { ...event, announced: event.announcedAt !== null, standings }
    return { standings, visible: event.announcedAt !== null || standings.size > 2 }
  }
  const host = await hostBySlug(db, scope, exchange.param(scope))
  if (!host) throw notFound()
  const standings = await standingIn(db, actor, scope, host.id)
  exchange.scope = {
    ...host,
    name: { en: host.name },
    startsOn: null,
    endsOn: null,
    announced: true,
    standings,
  }
  return { standings, visible: true }
}
