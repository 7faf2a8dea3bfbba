import type { Exchange } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { notFound } from '../../../shared/app-error.ts'
import { readsBlind, similarPairs, type PairFilter } from '../queries.ts'
import { judgeLikeness } from '../use-cases/judge-likeness.ts'
import { shownSimilar } from '../use-cases/similar-for-committee.ts'
import { likenessForm } from './forms.ts'
import { SimilarPage } from './pages/similar-page.tsx'

const filters = ['open', 'same', 'different'] as const

/** All pairs of proposals of an event that look alike, for the chair. */
export async function similarPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const filter: PairFilter =
    filters.find((each) => each === x.url.searchParams.get('show')) ?? 'open'
  const page = pageNumber(x.url.searchParams)
  const reader = { personId: x.person.id, admin: x.person.admin }
  const at = x.context.now()
  const blind = await readsBlind(db, id, at)
  const list = await similarPairs(db, id, reader, { filter, page, withSpeakers: !blind, at })
  const base = x.path('manage', 'events', slug, 'proposals')
  return x.page(
    <SimilarPage
      base={base}
      filter={filter}
      page={page}
      pages={Math.ceil(list.total / list.size)}
      total={list.total}
      pairs={list.rows.map((row) => ({
        ...row.of,
        item: shownSimilar(row, x.language, base),
      }))}
    />,
  )
}

/** Keeps what the committee says of a pair, and goes back to where it was said. */
export const judgePair = (x: Exchange): Promise<Response> =>
  x.submit(
    likenessForm,
    async ({ other, verdict, from }) => {
      const [event, code] = [x.param('event'), x.param('proposal')]
      await judgeLikeness(x.context, event, { code, other }, verdict)
      const manage = x.path('manage', 'events', event)
      const back = {
        list: `${manage}/similar`,
        proposal: `${manage}/proposals/${code}#similar`,
        review: `${manage}/reviews/${code}#similar`,
      }
      return x.redirect(back[from], 'saved')
    },
    // Only our own buttons send this form: whatever else comes has no page to go back to.
    async () => {
      throw notFound()
    },
  )
