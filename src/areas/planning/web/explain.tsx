import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { Mishap } from '../domain/plan.ts'
import { withPlan } from '../domain/with-plan.ts'
import type { Wishes } from '../domain/wish.ts'
import { wishesOf, type Candidate } from '../queries/candidates.ts'
import { planGrounds } from '../queries/plan-grounds.ts'
import { explainInThread } from '../thread/solve-in-thread.ts'
import { readCandidate } from './candidate.tsx'
import { ExplainPage } from './pages/explain-page.tsx'

type Grounds = {
  readonly candidate: Candidate | null
  readonly wishes: Wishes
  readonly mishaps: readonly Mishap[]
}

async function show(x: Exchange, { candidate, wishes, mishaps }: Grounds): Promise<Response> {
  const { timetable, together } = await planGrounds(x.context.db, x.param('event'))
  const code = x.param('session').toLowerCase()
  const planned = withPlan(timetable, candidate?.plan?.places ?? [])
  const session = planned.sessions.find((each) => each.code.toLowerCase() === code)
  if (!session) throw notFound()
  const explained = await explainInThread(
    { timetable: planned, together, wishes, mishaps, seed: 1 },
    session.id,
    x.request.signal,
  )
  return x.page(
    <ExplainPage
      slug={x.param('event')}
      timetable={planned}
      session={session}
      candidate={candidate}
      explained={explained}
    />,
  )
}

/** Why a session of the working copy is where it is, and what the best other places would break or gain. */
export const explainNow = async (x: Exchange): Promise<Response> =>
  show(x, { candidate: null, wishes: await wishesOf(x.context.db, x.scope!.id), mishaps: [] })

/** The same of a candidate, by the wishes it was searched with. */
export async function explainInCandidate(x: Exchange): Promise<Response> {
  const candidate = await readCandidate(x)
  return show(x, { candidate, ...candidate.asked })
}
