import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { phasesOf } from '../../proposals/queries/reading-phase.ts'
import { savePhaseRow, type PhaseValues } from '../database/phases.ts'
import { lockCriteria } from '../database/reviews.ts'
import { problemsOfPhase } from '../domain/phase-order.ts'
import { policy } from '../policy.ts'

/**
 * Adds a phase in which the committee reads, or changes the one with this id. Throws `invalid-input` for dates that go into
 * those of another, or `not-found`.
 */
export const savePhase = (
  context: Context,
  eventSlug: string,
  id: string | null,
  phase: PhaseValues,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.set-up', eventSlug)
    await lockCriteria(work.db, event, { alone: true })
    const known = await phasesOf(work.db, event.id)
    const before = known.find((each) => each.id === id)
    if (id !== null && !before) throw notFound()
    const problems = problemsOfPhase(
      phase,
      known.filter((each) => each !== before),
    )
    if (problems.length > 0) throw invalidInput(problems)
    const saved = await savePhaseRow(work.db, event, id, phase, work.now)
    await work.audit({
      action: 'review.set-up',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'phase',
      objectId: saved,
      before,
      after: phase,
    })
    // Its page says whether the call is read blind.
    work.changed(`event:${event.id}`)
  })
