import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { formatsOf, tracksOf } from '../../proposals/queries.ts'
import { revealNames } from '../../proposals/use-cases/reveal-names.ts'
import { publicScores } from '../../voting/queries.ts'
import { ownProposalsIn } from '../queries/queue.ts'
import { hostShares } from '../../proposals/queries/host-shares.ts'
import { balanceOf, declinedAcceptances, rankingOf } from '../queries/ranking.ts'
import { decideProposals } from '../use-cases/decide-proposals.ts'
import { readBalance } from './read-balance.ts'
import { readRankingView } from './filters.ts'
import { decisionForm } from './forms.ts'
import { DecisionsPage } from './pages/decisions-page.tsx'
import { readingRights } from './reading-rights.ts'

type Shown = { readonly rejected?: Rejected; readonly revealed?: boolean }

async function show(x: Exchange, { rejected, revealed = false }: Shown = {}): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const reader = x.person.id
  const rights = await readingRights(x, revealed)
  const view = readRankingView(x.url.searchParams)
  const page = pageNumber(x.url.searchParams)
  const voted = await publicScores(db, id)
  const [list, balance, declined, own, tracks, formats, shares, selection] = await Promise.all([
    rankingOf(db, id, reader, { ...view, page, withSpeakers: rights.withSpeakers, voted }),
    balanceOf(db, id, reader),
    declinedAcceptances(db, id, reader),
    ownProposalsIn(db, id, reader),
    tracksOf(db, id),
    formatsOf(db, id),
    hostShares(db, id),
    readBalance(x, { codes: [], withDecided: true }),
  ])
  return x.page(
    <DecisionsPage
      slug={slug}
      view={view}
      query={x.url.searchParams.toString()}
      rights={rights}
      list={{
        ...list,
        rows: list.rows.map((row) => ({ ...row, publicScore: voted.get(row.code) })),
      }}
      page={page}
      balance={balance}
      selection={selection}
      declined={declined}
      own={own.length}
      tracks={tracks}
      formats={formats}
      shares={shares.map(({ accepted, ...share }) => ({ ...share, count: accepted }))}
      {...(rejected && { rejected })}
    />,
  )
}

/** The ranking, on which the chair decides. */
export const decisionsPage = (x: Exchange): Promise<Response> => show(x)

/** The same view with names in a blind call, this once. */
export async function decisionsWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, null)
  return show(x, { revealed: true })
}

export const decide = (x: Exchange): Promise<Response> =>
  x.submit(
    decisionForm,
    async ({ proposal, decision, seen }) => {
      const { mailsDropped } = await decideProposals(
        x.context,
        x.param('event'),
        proposal,
        decision,
        seen,
      )
      return x.redirect(
        x.url.pathname + x.url.search,
        mailsDropped > 0 ? 'decided-mails-dropped' : 'decided',
      )
    },
    (rejected) => show(x, { rejected }),
  )
