import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { confirmApplication as setConfirmed } from '../database/accreditations.ts'
import { ownPolicy } from '../policy.ts'
import { accreditationBySecret } from '../queries/accreditations.ts'

/**
 * The owner of the address says that the application is theirs; from then on the team sees it. Twice is the same as once.
 * AppError 'not-found', 'already-withdrawn'.
 */
export const confirmApplication = (context: Context, secret: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'accreditation.confirm')
    const own = await accreditationBySecret(work.db, secret)
    if (!own) throw notFound()
    if (own.state === 'withdrawn') throw new AppError('already-withdrawn')
    if (!(await setConfirmed(work.db, proof, secret, work.now))) return
    await work.audit({
      action: 'accreditation.apply',
      scope: 'event',
      scopeId: own.eventId,
      objectKind: 'accreditation',
      objectId: own.id,
    })
  })
