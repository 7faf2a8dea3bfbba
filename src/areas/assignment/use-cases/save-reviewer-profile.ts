import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveProfile, type ReviewerProfile } from '../database/profile.ts'
import { policy } from '../policy.ts'

/**
 * Keeps what a reviewer says of themselves for an event: topics, languages, tracks and how much they can read. A chair or an owner
 * who says so is assigned proposals like every reviewer. Throws `invalid-input` if the least is more than the most.
 */
export const saveReviewerProfile = (
  context: Context,
  eventSlug: string,
  profile: ReviewerProfile,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'reviewer.profile', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    const { minimumLoad, maximumLoad } = profile
    if (minimumLoad !== null && maximumLoad !== null && minimumLoad > maximumLoad)
      throw invalidInput([{ field: 'minimumLoad', code: 'least-above-most' }])
    // With a least and no most, the chair's most could be below it: nobody is asked for less than they offered.
    if (minimumLoad !== null && maximumLoad === null)
      throw invalidInput([{ field: 'maximumLoad', code: 'required' }])
    await saveProfile(work.db, event, work.actor.id, profile, work.now)
    await work.audit({
      action: 'reviewer.profile',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'person',
      objectId: work.actor.id,
      after: profile,
    })
  })
