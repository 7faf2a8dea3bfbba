import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { revealNames } from '../../proposals/use-cases/reveal-names.ts'
import { publicScores } from '../../voting/queries.ts'
import { inOrder, rankProposals } from '../domain/rank-proposals.ts'
import { scoresToRank, standingRows } from '../queries/standings.ts'
import { readStandingView } from './filters.ts'
import { StandingsPage } from './pages/standings-page.tsx'
import { readingRights } from './reading-rights.ts'

const size = 50

async function show(x: Exchange, revealed: boolean): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const view = readStandingView(x.url.searchParams)
  const page = pageNumber(x.url.searchParams)
  const [rights, { proposals, reviewers }, votes] = await Promise.all([
    readingRights(x, revealed),
    scoresToRank(db, id, x.person.id, view.filter),
    publicScores(db, id),
  ])
  const voted = new Map([...votes.values()].map((score) => [score.id, score]))
  const figures = rankProposals(
    proposals.map((each) => ({ ...each, publicScore: voted.get(each.id) })),
    reviewers.length,
  )
  const shown = inOrder(figures.ranked, view.order, view.descending).slice(
    (page - 1) * size,
    page * size,
  )
  const said = await standingRows(
    db,
    id,
    shown.map((each) => each.id),
    reviewers,
    rights,
  )
  const rows = new Map(said.rows.map((row) => [row.id, row]))
  return x.page(
    <StandingsPage
      slug={slug}
      view={view}
      query={x.url.searchParams.toString()}
      rights={rights}
      rows={shown.flatMap((each) => {
        const row = rows.get(each.id)
        return row ? [{ ...each, ...row }] : []
      })}
      total={figures.ranked.length}
      page={page}
      size={size}
      reviewers={figures.reviewers.map((each) => ({
        ...each,
        name: said.names[reviewers[each.reviewer] ?? ''] ?? '',
      }))}
      tracks={said.tracks}
      formats={said.formats}
    />,
  )
}

/** The ranking, raw and normalised, with how the two come about. */
export const rankingPage = (x: Exchange): Promise<Response> => show(x, false)

/** The same with names where they are hidden, this once. */
export async function rankingWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, null)
  return show(x, true)
}
