import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { keepChangeRequests } from '../database/change-requests.ts'
import { policy } from '../policy.ts'
import type { Decided } from './decide-proposals.ts'
import { decideInWork, type Seen } from './decide-in-work.ts'

type Request = {
  readonly codes: readonly string[]
  /** What should change, to the speakers. */
  readonly words: string
  /** From the mail on they may edit, until this instant. */
  readonly until: Date | null
  readonly seen?: Seen
}

/**
 * Asks the speakers of these proposals for changes, as a decision: they learn of it by their notification, may edit from then
 * until `until`, and the committee sees what they changed since now. Again asks anew. Throws what `decideProposals` throws,
 * and `invalid-input` for an instant that is not ahead.
 */
export const askForChanges = (
  context: Context,
  eventSlug: string,
  { codes, words, until, seen }: Request,
): Promise<Decided> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'decision.make', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    if (!until) throw invalidInput([{ field: 'until', code: 'required' }])
    if (until <= work.now) throw invalidInput([{ field: 'until', code: 'must-be-ahead' }])
    const { changing, mailsDropped } = await decideInWork(work, event, {
      codes,
      decision: 'changes',
      seen,
      again: true,
    })
    const ids = changing.map(({ id }) => id)
    await keepChangeRequests(
      work.db,
      event,
      ids,
      { words, until, askedBy: work.actor.id },
      work.now,
    )
    return { changed: changing.length, mailsDropped }
  })
