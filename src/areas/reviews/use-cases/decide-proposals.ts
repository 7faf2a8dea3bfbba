import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import type { PlainDecision } from '../domain/decision.ts'
import { policy } from '../policy.ts'
import { decideInWork, type Seen } from './decide-in-work.ts'

export type Decided = {
  /** How many have another decision now than before. */
  readonly changed: number
  /** How many mails that waited with another decision were dropped. */
  readonly mailsDropped: number
}

/**
 * Decides on submitted proposals by their codes, or takes their decisions back with null; all or none. Tells nobody: that is
 * for the notifications; those that wait and say something else are dropped. Throws `not-found` if a code is none of the
 * event's submitted proposals, `conflict-of-interest` if one is the person's own, and `decided-meanwhile` if one stands
 * otherwise than they saw.
 */
export const decideProposals = (
  context: Context,
  eventSlug: string,
  codes: readonly string[],
  decision: PlainDecision | null,
  seen?: Seen,
): Promise<Decided> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'decision.make', eventSlug)
    const { changing, mailsDropped } = await decideInWork(work, event, { codes, decision, seen })
    return { changed: changing.length, mailsDropped }
  })
