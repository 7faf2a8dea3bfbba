import type { Exchange } from '../../../platform/http/exchange.tsx'
import { csv } from '../../../shared/csv.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { sayProposalThemes, type ProposalThemes } from '../domain/proposal-themes.ts'
import { nameOfTheme } from '../domain/theme-by-id.ts'
import { policy } from '../policy.ts'
import { proposalThemes } from '../queries/proposal-themes.ts'
import { ProposalThemesPage } from './pages/proposal-themes-page.tsx'

async function read(x: Exchange): Promise<ProposalThemes> {
  const { db, actor } = x.context
  const event = await authoriseEvent({ db, actor }, policy, 'theme.proposals', x.param('event'))
  const { counts, ...sizes } = await proposalThemes(db, event)
  return sayProposalThemes(counts, sizes)
}

/** What people proposed to speak of, beside what the agenda speaks of: counted, never one by one. */
export async function proposalThemesPage(x: Exchange): Promise<Response> {
  return x.page(<ProposalThemesPage slug={x.param('event')} themes={await read(x)} />)
}

/** The same as a table; the columns are named in English. */
export async function proposalThemesCsv(x: Exchange): Promise<Response> {
  const { proposals, sessions, lines } = await read(x)
  const head = ['theme', 'name', 'proposals', 'of_proposals', 'sessions', 'of_sessions']
  const rows = lines.map((line) => [
    line.theme,
    nameOfTheme(line.theme, x.language),
    line.proposals,
    proposals,
    line.sessions,
    sessions,
  ])
  return x.body(csv([head, ...rows]), 'text/csv; charset=utf-8')
}
