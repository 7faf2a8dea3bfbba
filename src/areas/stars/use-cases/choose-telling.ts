import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { listOfPerson, updateTelling } from '../database.ts'
import { policy } from '../policy.ts'

/**
 * Who is signed in wants a mail when a session they starred moves or is cancelled, having read `consent`; or none any
 * more. Throws `sign-in-required`, `not-found`.
 */
export const chooseTelling = (
  context: Context,
  eventSlug: string,
  { tell, consent }: { readonly tell: boolean; readonly consent: string },
): Promise<void> =>
  transact(context, async (work) => {
    const { db, actor, now } = work
    if (!actor) throw new AppError('sign-in-required')
    const proof = authoriseInstallation(work, policy, 'stars.own')
    const event = await visibleEventScope(work, eventSlug)
    const list = await listOfPerson(db, proof, { eventId: event.id, personId: actor.id }, now)
    await updateTelling(db, proof, list.id, tell ? { since: now, consent } : null)
  })
