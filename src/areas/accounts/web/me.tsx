import type { Exchange } from '../../../platform/http/exchange.tsx'
import { ownProfile, ownProposals, ownRegistrations, ownTeams } from '../queries/own-page.ts'
import { ownActs } from '../queries/own-acts.ts'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { MePage } from './pages/me-page.tsx'

/** One's own page: what one looks after, one's proposals and registrations. */
export async function showMe(exchange: Exchange): Promise<Response> {
  const { person, context } = exchange
  const { db } = context
  const today = context.now().toISOString().slice(0, 10)
  const [profile, teams, proposals, registrations, history] = await Promise.all([
    ownProfile(db, person.id),
    ownTeams(db, person.id, today),
    ownProposals(db, person.id),
    ownRegistrations(db, person.email),
    ownActs(db, person.id, pageNumber(exchange.url.searchParams)),
  ])
  return exchange.page(
    <MePage
      profile={profile}
      teams={teams}
      proposals={proposals}
      registrations={registrations}
      today={today}
      history={history}
      admin={person.admin}
    />,
  )
}
