import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import { proposalWithCandidates } from '../queries/candidates.ts'
import { editPair } from '../use-cases/edit-pair.ts'
import { pairForm } from './forms.ts'
import { PairsPage } from './pages/pairs-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { id, slug } = x.scope!
  const found = await proposalWithCandidates(x.context.db, id, x.person.id, x.param('proposal'))
  if (!found) throw notFound()
  const candidates = found.candidates.map((each) => ({
    ...each,
    topics: namedThemes(each.topics, x.language).map(({ name }) => name),
  }))
  return x.page(
    <PairsPage slug={slug} proposal={{ ...found, candidates }} {...(rejected && { rejected })} />,
  )
}

/** Everybody who may read a proposal, for the chair's own hand. */
export const pairsPage = (x: Exchange): Promise<Response> => show(x)

export const editPairOf = (x: Exchange): Promise<Response> =>
  x.submit(
    pairForm,
    async ({ reviewer, act }) => {
      const code = x.param('proposal')
      await editPair(x.context, x.param('event'), { code, reviewerId: reviewer, act })
      return x.redirect(x.url.pathname, 'saved')
    },
    (rejected) => show(x, rejected),
  )
