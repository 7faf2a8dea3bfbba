import { answerInThread } from '../../../platform/threads/answer-in-thread.ts'
import { explainSession, type SessionExplained } from '../domain/explain-session.ts'
import type { Plan, PlanTask } from '../domain/plan.ts'
import { solvePlan } from '../domain/solve-plan.ts'

/** Seconds after which a repair takes what it has, and after which no reason is looked for any more. */
const repairSeconds = 20
const reasonSeconds = 5

/** Milliseconds between two looks at the best so far, at least; to count what it costs takes time from the search. */
const often = 500
const shareOfTime = 0.1

/** How far a search is, and the best that it found. */
export type PlanNews = { readonly done: number; readonly plan: Plan }

/** What the thread is asked. */
export type PlanQuestion =
  | { readonly ask: 'solve'; readonly task: PlanTask }
  | {
      readonly ask: 'explain'
      readonly task: Parameters<typeof explainSession>[0]
      readonly sessionId: string
    }

const clock = (seconds: number) => {
  let began: number | undefined
  return () => {
    const now = performance.now()
    began ??= now
    return (now - began) / 1000 / seconds
  }
}

function solve(task: PlanTask, tell: (news: PlanNews) => void): Plan {
  const clockOfSearch = clock(task.aim === 'search' ? task.seconds : repairSeconds)
  let best: (() => Plan) | undefined
  let next = performance.now() + often
  // Told here, since the last better one of a small event comes before anybody looks.
  const spent = () => {
    const began = performance.now()
    if (best && began >= next) {
      tell({ done: clockOfSearch(), plan: best() })
      best = undefined
      const end = performance.now()
      next = end + Math.max(often, (end - began) / shareOfTime)
    }
    return clockOfSearch()
  }
  return solvePlan(task, {
    spent,
    spentOnReason: clock(reasonSeconds),
    onBetter: (plan) => {
      best = plan
    },
  })
}

await answerInThread(
  (question: PlanQuestion, tell: (news: PlanNews) => void): Plan | SessionExplained | null =>
    question.ask === 'solve'
      ? solve(question.task, tell)
      : explainSession(question.task, question.sessionId),
)
