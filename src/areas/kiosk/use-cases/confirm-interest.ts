import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { confirmAddress } from '../database/interests.ts'
import { ownPolicy } from '../policy.ts'
import { interestBySecret } from '../queries/interests.ts'

/** Confirms, from the mailbox, that its owner wants to be told; twice is the same as once. AppError 'not-found'. */
export const confirmInterest = (context: Context, secret: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'interest.confirm')
    if (!(await interestBySecret(work.db, secret))) throw notFound()
    const id = await confirmAddress(work.db, proof, secret, work.now)
    if (id)
      await work.audit({
        action: 'interest.confirm',
        scope: 'installation',
        scopeId: null,
        objectKind: 'interest',
        objectId: id,
      })
  })
