import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { endReviewer as takeOff } from '../database/own-of-host.ts'
import { policy } from '../policy.ts'
import { reviewersOf } from '../queries/committees.ts'
import { authoriseHostSection } from './authorise-host-section.ts'
import { tellReviewer } from './tell-reviewer.ts'

/**
 * A host's own people take somebody off its committee; what that person wrote stays. Throws `not-found` for who is not on
 * it, and as `authoriseHostSection` does.
 */
export const endReviewer = (
  context: Context,
  slug: string,
  hostId: string,
  personId: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(
      work,
      policy,
      'host-committee.edit',
      slug,
      hostId,
    )
    const person = (await reviewersOf(work.db, event.id, host.id)).find(({ id }) => id === personId)
    if (!person || !(await takeOff(work.db, event, host.id, person.id, work.now))) throw notFound()
    await tellReviewer(work, event, host, person, 'reviewer-ended')
  })
