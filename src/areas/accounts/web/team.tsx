import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import type { Handler } from '../../../platform/http/route.ts'
import { leadRole, type TeamScope } from '../domain/teams.ts'
import { teamOf } from '../queries.ts'
import { grantRoles } from '../use-cases/grant-roles.ts'
import { setRoles } from '../use-cases/set-roles.ts'
import { grantForm, rolesForm } from './forms.ts'
import { TeamPage } from './pages/team-page.tsx'

const folders = { event: 'events', community: 'communities', programme: 'programmes' } as const

const addressOf = (exchange: Exchange, scope: TeamScope) =>
  exchange.path('manage', folders[scope], exchange.param(scope), 'team')

async function page(
  exchange: Exchange,
  scope: TeamScope,
  rejected?: Rejected & { readonly about?: string },
) {
  const id = exchange.scope?.id
  const members = id ? await teamOf(exchange.context.db, scope, id) : []
  return exchange.page(
    <TeamPage
      scope={scope}
      members={members}
      action={addressOf(exchange, scope)}
      me={exchange.person.id}
      {...(rejected ? { rejected } : {})}
    />,
  )
}

/** Who looks after an event, a community or a programme. */
export const showTeam =
  (scope: TeamScope): Handler =>
  (exchange) =>
    page(exchange, scope)

/** Takes somebody onto the team. */
export const addToTeam =
  (scope: TeamScope): Handler =>
  (exchange) =>
    exchange.submit(
      grantForm,
      async (granted) => {
        await grantRoles(exchange.context, { scope, slug: exchange.param(scope) }, granted)
        return exchange.redirect(addressOf(exchange, scope), 'team-added')
      },
      (rejected) => page(exchange, scope, rejected),
    )

/** Gives somebody on the team other roles, or none. */
export const changeTeam =
  (scope: TeamScope): Handler =>
  (exchange) =>
    exchange.submit(
      rolesForm,
      async ({ roles }) => {
        const personId = exchange.param('person')
        await setRoles(
          exchange.context,
          { scope, slug: exchange.param(scope) },
          { personId, roles },
        )
        // Who gave up the right to see this page cannot be sent back to it.
        const gone = personId === exchange.person.id && !roles.includes(leadRole(scope))
        return exchange.redirect(
          gone ? exchange.path('me') : addressOf(exchange, scope),
          'team-changed',
        )
      },
      (rejected) => page(exchange, scope, { ...rejected, about: exchange.param('person') }),
    )
