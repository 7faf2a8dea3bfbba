import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { phasesOf, readingPhase } from '../../proposals/queries/reading-phase.ts'
import { instantAt } from '../../../shared/time.ts'
import { deletePhase } from '../use-cases/delete-phase.ts'
import { savePhase } from '../use-cases/save-phase.ts'
import { tracksOf } from '../../proposals/queries.ts'
import { criteriaOf, scoresGiven } from '../queries/criteria.ts'
import { deleteCriterion } from '../use-cases/delete-criterion.ts'
import { saveCriterion } from '../use-cases/save-criterion.ts'
import { criterionForm, deletionForm, phaseForm } from './forms.ts'
import { SetUpPage, type RejectedPart } from './pages/set-up-page.tsx'

async function show(x: Exchange, part?: RejectedPart): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [event, phases, criteria, given, tracks] = await Promise.all([
    eventBySlug(db, slug),
    phasesOf(db, id),
    criteriaOf(db, id),
    scoresGiven(db, id),
    tracksOf(db, id),
  ])
  return x.page(
    <SetUpPage
      slug={slug}
      phases={phases}
      now={await readingPhase(db, id, x.context.now())}
      timeZone={event?.timeZone ?? 'UTC'}
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

/** How the committee reads: in which phases, and what it scores. */
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

export const savePhaseForm = (x: Exchange): Promise<Response> =>
  x.submit(
    phaseForm,
    async ({ id, startsAt, endsAt, ...phase }) => {
      const event = await eventBySlug(x.context.db, x.param('event'))
      if (!event) throw notFound()
      const at = (local: string | null) => (local ? instantAt(local, event.timeZone) : null)
      await savePhase(x.context, event.slug, id, {
        ...phase,
        startsAt: at(startsAt),
        endsAt: at(endsAt),
      })
      return x.redirect(`${back(x)}#phases`, 'saved')
    },
    again(x, 'phase'),
  )

export const removePhase = (x: Exchange): Promise<Response> =>
  x.submit(
    deletionForm,
    async ({ id }) => {
      await deletePhase(x.context, x.param('event'), id)
      return x.redirect(`${back(x)}#phases`, 'saved')
    },
    () => {
      throw notFound()
    },
  )
