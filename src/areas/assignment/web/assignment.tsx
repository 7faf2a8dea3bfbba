import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { tracksOf } from '../../proposals/queries.ts'
import { nameOfTheme } from '../../themes/domain/theme-by-id.ts'
import { assignedProposals, loadsOf, readingFacts } from '../queries/assignments.ts'
import { differenceOf } from '../queries/found.ts'
import { assignmentVersion, latestRun, titlesOf } from '../queries/runs.ts'
import { acceptAssignment } from '../use-cases/accept-assignment.ts'
import { startAssignment } from '../use-cases/start-assignment.ts'
import { stopAssignment } from '../use-cases/stop-assignment.ts'
import { runForm, startForm } from './forms.ts'
import { AssignmentPage } from './pages/assignment-page.tsx'

const here = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'assignment')

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const page = pageNumber(x.url.searchParams)
  const run = await latestRun(db, id)
  const found = run?.state === 'found' ? run.id : null
  const clashes = run?.outcome && 'clashes' in run.outcome ? run.outcome.clashes : []
  const [facts, loads, list, difference, { version, settings }, tracks, titles] = await Promise.all(
    [
      readingFacts(db, id),
      loadsOf(db, id, null, { runId: found, chairId: x.person.id }),
      assignedProposals(db, id, x.person.id, found, page),
      found ? differenceOf(db, found) : null,
      assignmentVersion(db, id),
      tracksOf(db, id),
      titlesOf(
        db,
        id,
        x.person.id,
        clashes.flatMap(({ proposalIds }) => proposalIds),
      ),
    ],
  )
  return x.page(
    <AssignmentPage
      slug={slug}
      run={run ?? null}
      {...{ facts, loads, list, page, difference, settings, titles }}
      past={run !== undefined && run.beganFrom !== version}
      trackNames={new Map(tracks.map((track) => [track.slug, track.name]))}
      topicName={(theme) => nameOfTheme(theme, x.language)}
      {...(rejected && { rejected })}
    />,
  )
}

/** Who reads what: what was found, what stands, and the form that begins a search. */
export const assignmentPage = (x: Exchange): Promise<Response> => show(x)

export const startRun = (x: Exchange): Promise<Response> =>
  x.submit(
    startForm,
    async (wanted) => {
      await startAssignment(x.context, x.param('event'), wanted)
      return x.redirect(here(x), 'assignment-started')
    },
    (rejected) => show(x, rejected),
  )

/** How far a search is, for the page that waits. */
export async function progressOfRun(x: Exchange): Promise<Response> {
  const run = await latestRun(x.context.db, x.scope!.id)
  return x.json({ running: run?.state === 'running', done: run?.progress ?? 1 })
}

export const acceptRun = (x: Exchange): Promise<Response> =>
  x.submit(
    runForm,
    async ({ run }) => {
      await acceptAssignment(x.context, x.param('event'), run)
      return x.redirect(here(x), 'assignment-accepted')
    },
    (rejected) => show(x, rejected),
  )

export const stopRun = (x: Exchange): Promise<Response> =>
  x.submit(
    runForm,
    async ({ run }) => {
      await stopAssignment(x.context, x.param('event'), run)
      return x.redirect(here(x), 'assignment-stopped')
    },
    (rejected) => show(x, rejected),
  )
