import type { Exchange } from '../../../platform/http/exchange.tsx'
import { ownProfile, ownProposals, ownRegistrations, ownTeams } from '../queries/own-page.ts'
import { MePage } from './pages/me-page.tsx'

/** One's own page: what one looks after, one's proposals and registrations. */
export async function showMe(exchange: Exchange): Promise<Response> {
  const { person, context } = exchange
  const { db } = context
  const today = context.now().toISOString().slice(0, 10)
  const [profile, teams, proposals, registrations] = await Promise.all([
    ownProfile(db, person.id),
    ownTeams(db, person.id, today),
    ownProposals(db, person.id),
    ownRegistrations(db, person.email),
  ])
  return exchange.page(
    <MePage
      profile={profile}
      teams={teams}
      proposals={proposals}
      registrations={registrations}
      today={today}
    />,
  )
}
