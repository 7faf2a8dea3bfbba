import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockCommittee } from '../database.ts'
import type { PlainDecision } from '../domain/decision.ts'
import { policy } from '../policy.ts'
import { candidatesOf } from '../queries/candidates.ts'
import { decideInWork, type Seen } from './decide-in-work.ts'

type Taking = {
  readonly codes: readonly string[]
  readonly decision: PlainDecision
  /** What becomes of every other proposal that is neither rejected nor asked for changes; null: it stays as it is. */
  readonly rest: PlainDecision | null
  readonly seen?: Seen
}

/**
 * Takes a draft, edited or not: one decision for these proposals (what is accepted already stays so), another for all others,
 * together or not at all. Tells nobody.
 * Answers how many changed. Throws what `decideProposals` throws.
 */
export const takeDraft = (
  context: Context,
  eventSlug: string,
  { codes, decision, rest, seen }: Taking,
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'decision.make', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const all = await candidatesOf(work.db, event.id, work.actor.id)
    const accepted = new Set(
      all.filter((each) => each.decision === 'accepted').map((each) => each.code),
    )
    // What is accepted is in already: a shortlist does not take it back.
    const chosen = decision === 'accepted' ? codes : codes.filter((code) => !accepted.has(code))
    const { changing } = await decideInWork(work, event, { codes: chosen, decision, seen })
    if (!rest) return changing.length
    const taken = new Set(codes)
    const others = all.filter(
      (each) =>
        !taken.has(each.code) && each.decision !== 'rejected' && each.decision !== 'changes',
    )
    const left = await decideInWork(work, event, {
      codes: others.map(({ code }) => code),
      decision: rest,
      seen,
    })
    return changing.length + left.changing.length
  })
