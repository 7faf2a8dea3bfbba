import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { cancelIn } from '../../registration/use-cases/cancel-in.ts'
import { lockOwn, setWithdrawn } from '../database/accreditations.ts'
import { ownPolicy } from '../policy.ts'
import { accreditationBySecret } from '../queries/accreditations.ts'

/**
 * Takes an application back, by its person; a press place that came with it is free again. AppError 'not-found',
 * 'already-withdrawn'.
 */
export const withdrawApplication = (context: Context, secret: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'accreditation.withdraw')
    const locked = await lockOwn(work.db, proof, secret)
    const own = await accreditationBySecret(work.db, secret)
    const event = own && (await eventBySlug(work.db, own.eventSlug))
    if (!locked || !event) throw notFound()
    if (locked.state === 'withdrawn') throw new AppError('already-withdrawn')
    await setWithdrawn(work.db, proof, secret)
    if (locked.registrationId) await cancelIn(work, event, [locked.registrationId])
    await work.audit({
      action: 'accreditation.withdraw',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'accreditation',
      objectId: locked.id,
      before: { state: locked.state },
    })
  })
