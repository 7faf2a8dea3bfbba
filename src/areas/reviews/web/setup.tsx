import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { tracksOf } from '../../proposals/queries.ts'
import { criteriaOf, scoresGiven } from '../queries/criteria.ts'
import { deleteCriterion } from '../use-cases/delete-criterion.ts'
import { saveCriterion } from '../use-cases/save-criterion.ts'
import { criterionForm, deletionForm } from './forms.ts'
import { SetUpPage, type RejectedPart } from './pages/set-up-page.tsx'

async function show(x: Exchange, part?: RejectedPart): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [criteria, given, tracks] = await Promise.all([
    criteriaOf(db, id),
    scoresGiven(db, id),
    tracksOf(db, id),
  ])
  return x.page(
    <SetUpPage
      slug={slug}
      criteria={criteria}
      given={given}
      tracks={tracks}
      {...(part && { part })}
    />,
  )
}

const back = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'reviews', 'setup')
const again = (x: Exchange, form: RejectedPart['form']) => (rejected: Rejected) =>
  show(x, { form, ...rejected })

/** How the committee reads: what it scores. */
export const setUpPage = (x: Exchange): Promise<Response> => show(x)

export const saveCriterionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    criterionForm,
    async ({ id, values }) => {
      await saveCriterion(x.context, x.param('event'), id, values)
      return x.redirect(`${back(x)}#criteria`, 'saved')
    },
    again(x, 'criterion'),
  )

export const removeCriterion = (x: Exchange): Promise<Response> =>
  x.submit(
    deletionForm,
    async ({ id }) => {
      await deleteCriterion(x.context, x.param('event'), id)
      return x.redirect(`${back(x)}#criteria`, 'saved')
    },
    () => {
      throw notFound()
    },
  )
