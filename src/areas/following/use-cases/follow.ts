import { notFound } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { hasProvedAddress } from '../../accounts/queries.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { confirmFollow, keepFollow, updateNewsletter } from '../database.ts'
import type { SubjectFolder } from '../domain/subject.ts'
import { confirmFollowMail } from '../emails/confirm-follow.ts'
import { policy } from '../policy.ts'
import { subjectAt } from '../queries/subjects.ts'

const dayInSeconds = 24 * 60 * 60

type Wish = {
  readonly folder: SubjectFolder
  readonly name: string
  readonly email: string
  readonly newsletter?: boolean
  /** The words that were agreed to. */
  readonly consent?: string
}

/**
 * An address wants to follow a community, programme, series or place. It does at once if it is the proved address of
 * who is signed in ('follows'); otherwise it is asked by mail first and nothing else is sent ('asked'), and whoever
 * asks learns nothing about whether the address was known. AppError 'not-found'.
 */
export const follow = (
  context: Context,
  { folder, name, email, newsletter = false, consent = '' }: Wish,
): Promise<'follows' | 'asked'> =>
  transact(context, async (work) => {
    const { db, actor, now } = work
    const lang = context.language
    const proof = authoriseInstallation(work, policy, 'follow.ask')
    const subject = await subjectAt(db, folder, name)
    if (!subject) throw notFound()
    const kept = await keepFollow(db, proof, { email, lang, subject, newsletter, consent }, now)
    if (actor?.email === email && (await hasProvedAddress(db, actor.id))) {
      await confirmFollow(db, proof, { ...kept, lang }, now)
      if (newsletter)
        await updateNewsletter(db, proof, { email }, { followId: kept.followId, newsletter })
      return 'follows'
    }
    if (kept.confirmedAt) return 'asked'
    // A mailbox gets five such mails a day at most, whoever asks from wherever.
    const { allowed } = await hitLimit(db, `follow:${email}`, 5, dayInSeconds, now)
    if (allowed)
      await work.mail(confirmFollowMail({ email, lang, subject, ...kept, url: context.config.url }))
    return 'asked'
  })
