import { AppError } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { replaceJoin } from '../database/account-joins.ts'
import { joinMail } from '../emails/join.ts'

const hour = 60 * 60

/**
 * The person who is signed in says that another address is theirs as well: it gets a link, and only who opens that while signed
 * in here joins the two. The answer is the same whether the address was known. `own-address` for the one they have.
 */
export const askToJoin = (context: Context, email: string): Promise<void> =>
  transact(context, async (work) => {
    const { actor, db, now } = work
    if (!actor) throw new AppError('sign-in-required')
    if (email === actor.email)
      throw new AppError('invalid-input', {}, [{ field: 'email', code: 'own-address' }])
    await limitActs(work, actLimits.invite)
    const expiresAt = new Date(now.getTime() + hour * 1_000)
    const secret = await replaceJoin(db, actor.id, email, { now, expiresAt })
    const { allowed } = await hitLimit(db, `join:${email}`, 5, 24 * hour, now)
    if (!allowed) return
    await work.mail({
      kind: 'accounts.join',
      recipient: email,
      ...joinMail(context.language, {
        account: actor.email,
        url: `${context.config.url}/${context.language}/me/join/${secret}`,
      }),
    })
  })
