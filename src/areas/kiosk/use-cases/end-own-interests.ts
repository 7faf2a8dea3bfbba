import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { dropOwnAddress } from '../database/interests.ts'
import { ownPolicy } from '../policy.ts'

/**
 * Ends what an address was left for: one event, or with null all of them. The caller has proved that the address is
 * the asker's, by their account or by a secret from its mailbox. Harmless twice.
 */
export const endOwnInterests = (
  context: Context,
  email: string,
  eventId: string | null,
): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'interest.end')
    await dropOwnAddress(work.db, proof, email, eventId)
  })
