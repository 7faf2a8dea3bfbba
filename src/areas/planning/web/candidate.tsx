import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { planDifference } from '../domain/plan-difference.ts'
import { candidateByNumber, type Candidate } from '../queries/candidates.ts'
import { planGrounds } from '../queries/plan-grounds.ts'
import { forgetCandidate } from '../use-cases/forget-candidate.ts'
import { noteMishaps } from '../use-cases/note-mishaps.ts'
import { takeCandidate } from '../use-cases/take-candidate.ts'
import { takeForm } from './forms.ts'
import { CandidatePage } from './pages/candidate-page.tsx'
import { planHome } from './plan.tsx'

/** The candidate that the address names by its number. Throws `not-found`. */
export async function readCandidate(x: Exchange): Promise<Candidate> {
  const number = Number(x.param('candidate'))
  const known =
    Number.isSafeInteger(number) && number > 0 && number < 2 ** 31
      ? await candidateByNumber(x.context.db, x.scope!.id, number)
      : undefined
  if (!known) throw notFound()
  return known
}

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const candidate = await readCandidate(x)
  const { timetable } = await planGrounds(x.context.db, x.param('event'))
  return x.page(
    <CandidatePage
      slug={x.param('event')}
      timetable={timetable}
      candidate={candidate}
      difference={planDifference(timetable, candidate.plan?.places ?? [])}
      view={x.url.searchParams.get('view') === 'grid' ? 'grid' : 'list'}
      page={pageNumber(x.url.searchParams)}
      {...(rejected && { rejected })}
    />,
  )
}

/** One candidate: what it costs, what it would move, as a list or as the agenda it would be. */
export const candidatePage = (x: Exchange): Promise<Response> => show(x)

export const take = (x: Exchange): Promise<Response> =>
  x.submit(
    takeForm,
    async ({ rest }) => {
      const { id, asked } = await readCandidate(x)
      const event = x.param('event')
      const { kept } = await takeCandidate(x.context, event, id, { rest: rest === 'yes' })
      if (asked.noted) await noteMishaps(x.context, event, asked.mishaps)
      return x.redirect(`${planHome(x)}/candidates/${kept}`, 'candidate-taken')
    },
    (rejected) => show(x, rejected),
  )

export async function forget(x: Exchange): Promise<Response> {
  const { id } = await readCandidate(x)
  await forgetCandidate(x.context, x.param('event'), id)
  return x.redirect(planHome(x), 'candidate-forgotten')
}
