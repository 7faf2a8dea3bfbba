import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertVolunteer } from '../database/volunteers.ts'
import { ownPolicy } from '../policy.ts'
import { kioskBySlug } from '../queries.ts'
import { invitationOf } from '../queries/volunteers.ts'

/**
 * The person who asks comes to help at a kiosk, by the link of its team; twice is the same as once. AppError
 * 'invitation-ended' for one that is none, was withdrawn or replaced, or has ended.
 */
export const joinVolunteers = (context: Context, slug: string, secret: string): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const proof = authoriseInstallation(work, ownPolicy, 'shift.join')
    const person = work.actor!
    const kiosk = await kioskBySlug(db, slug)
    const invitation = kiosk && (await invitationOf(db, kiosk.id, now))
    if (!invitation || invitation.secret !== secret) throw new AppError('invitation-ended')
    if (!(await insertVolunteer(db, proof, kiosk.id, person.id, now))) return
    await work.audit({
      action: 'shift.join',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'person',
      objectId: person.id,
    })
  })
