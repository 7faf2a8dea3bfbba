import { AppError } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { findOrInvitePerson } from '../../accounts/use-cases/find-or-invite-person.ts'
import { insertReviewer } from '../database/own-of-host.ts'
import { policy } from '../policy.ts'
import { authoriseHostSection } from './authorise-host-section.ts'
import { tellReviewer } from './tell-reviewer.ts'

/**
 * A host's own people name somebody who reads and scores its proposals, and no others; nobody needs an account for it. They
 * get a mail with the way in. Throws `reviewer-already` for who is on its committee, and as `authoriseHostSection` does.
 */
export const nameReviewer = (
  context: Context,
  slug: string,
  hostId: string,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<string> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(
      work,
      policy,
      'host-committee.edit',
      slug,
      hostId,
    )
    await limitActs(work, actLimits.invite)
    const person = await findOrInvitePerson(work, { email, name })
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    if (!(await insertReviewer(work.db, event, host.id, person.id, stamp)))
      throw new AppError('reviewer-already', {}, [{ field: 'email', code: 'reviewer-already' }])
    await tellReviewer(work, event, host, person, 'reviewer-named')
    return person.id
  })
