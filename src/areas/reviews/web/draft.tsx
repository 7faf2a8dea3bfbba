import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { formatsOf, tracksOf } from '../../proposals/queries.ts'
import { draftSelection, type Quotas } from '../domain/draft-selection.ts'
import { hostsOfProposals } from '../queries/candidates.ts'
import { rankedCandidates } from '../queries/ranked-candidates.ts'
import { takeDraft } from '../use-cases/take-draft.ts'
import { readBalance } from './read-balance.ts'
import { readQuotas, readRanking } from './draft-query.ts'
import { draftForm } from './forms.ts'
import { DraftPage } from './pages/draft-page.tsx'

const nothing: Quotas = { total: 0, perSpeaker: null, lowest: null, groups: [] }

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const quotas = readQuotas(x.url.searchParams)
  const ranking = readRanking(x.url.searchParams)
  const [candidates, tracks, formats, hosts] = await Promise.all([
    rankedCandidates(db, id, x.person.id, ranking),
    tracksOf(db, id),
    formatsOf(db, id),
    hostsOfProposals(db, id),
  ])
  const draft = draftSelection(candidates, quotas ?? nothing)
  const codes = draft.rows.filter((row) => row.in).map((row) => row.candidate.code)
  return x.page(
    <DraftPage
      slug={slug}
      query={x.url.searchParams.toString()}
      quotas={quotas}
      ranking={ranking}
      draft={draft}
      balance={await readBalance(x, { codes: quotas ? codes : [], withDecided: !quotas })}
      tracks={tracks}
      formats={formats}
      hosts={hosts}
      {...(rejected && { rejected })}
    />,
  )
}

/** Who would be in by the ranking and the quotas of the address, and why. */
export const draftPage = (x: Exchange): Promise<Response> => show(x)

export const takeDraftForm = (x: Exchange): Promise<Response> =>
  x.submit(
    draftForm,
    async ({ proposal, decision, rest, seen }) => {
      const { slug } = x.scope!
      await takeDraft(x.context, slug, { codes: proposal, decision, rest, seen })
      return x.redirect(x.path('manage', 'events', slug, 'reviews', 'decisions'), 'decided')
    },
    (rejected) => show(x, rejected),
  )
