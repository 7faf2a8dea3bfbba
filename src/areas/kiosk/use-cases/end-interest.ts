import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { dropAddress } from '../database/interests.ts'
import { ownPolicy } from '../policy.ts'

/** Erases an address that was left; nothing more is sent there. Twice is the same as once. */
export const endInterest = (context: Context, secret: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'interest.end')
    const dropped = await dropAddress(work.db, proof, secret)
    if (dropped)
      await work.audit({
        action: 'interest.end',
        scope: 'installation',
        scopeId: null,
        objectKind: 'interest',
        objectId: dropped.id,
      })
  })
