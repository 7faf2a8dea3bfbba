import { randomInt } from 'node:crypto'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { planDifference } from '../domain/plan-difference.ts'
import { latestCandidates, wishesOf } from '../queries/candidates.ts'
import { planGrounds } from '../queries/plan-grounds.ts'
import { startCandidate } from '../use-cases/start-candidate.ts'
import { stopCandidate } from '../use-cases/stop-candidate.ts'
import { searchForm, stopForm } from './forms.ts'
import { PlanPage } from './pages/plan-page.tsx'

/** How many candidates stand beside each other, and how many more are listed. */
const compared = 4
const listed = 20

const largestSeed = 2 ** 31

export const planHome = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'agenda', 'plan')

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [{ timetable }, wishes, candidates] = await Promise.all([
    planGrounds(db, slug),
    wishesOf(db, id),
    latestCandidates(db, id, listed),
  ])
  return x.page(
    <PlanPage
      slug={slug}
      timetable={timetable}
      wishes={wishes}
      candidates={candidates.map((candidate) => ({
        ...candidate,
        difference: candidate.plan && planDifference(timetable, candidate.plan.places),
      }))}
      compared={compared}
      {...(rejected && { rejected })}
    />,
  )
}

/** Where timetables are searched: the one under way, those that were found beside each other, and the form that begins one. */
export const planPage = (x: Exchange): Promise<Response> => show(x)

export const startSearch = (x: Exchange): Promise<Response> =>
  x.submit(
    searchForm,
    async ({ wish, scope, seconds }) => {
      await startCandidate(x.context, x.param('event'), 'search', {
        wishes: wish,
        scope,
        seconds,
        mishaps: [],
        seed: randomInt(largestSeed),
      })
      return x.redirect(planHome(x), 'candidate-started')
    },
    (rejected) => show(x, rejected),
  )

/** How far a search is, for the page that waits. */
export async function progressOfSearch(x: Exchange): Promise<Response> {
  const [latest] = await latestCandidates(x.context.db, x.scope!.id, 1)
  return x.json({ running: latest?.state === 'running', done: latest?.progress ?? 1 })
}

export const stopSearch = (x: Exchange): Promise<Response> =>
  x.submit(
    stopForm,
    async ({ candidate }) => {
      await stopCandidate(x.context, x.param('event'), candidate)
      return x.redirect(planHome(x), 'candidate-stopped')
    },
    (rejected) => show(x, rejected),
  )
