import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { confirmFollow } from '../database.ts'
import { policy } from '../policy.ts'

/** Whoever got the mail says that the address wants to follow. AppError 'link-not-valid'. Harmless twice. */
export const confirmWish = (context: Context, secret: string, followId: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'follow.ask')
    const wish = { secret, followId, lang: context.language }
    if (!(await confirmFollow(work.db, proof, wish, work.now))) throw new AppError('link-not-valid')
  })
