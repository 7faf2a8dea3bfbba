import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { newsletterReadersAfter } from '../../following/queries/newsletter-readers.ts'
import { markFinished } from '../database.ts'
import { newsletterMail } from '../emails/newsletter.ts'
import { contentsOf, issueById } from '../queries.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Writes an issue that was sent to one batch of its readers, those behind `after`, and has the next batch written. The mails
 * and the next job commit together, and each reader has one mail an issue: after a kill in between nothing is lost and
 * nobody is written to twice. Who ended it meanwhile gets none.
 */
export const writeIssue = (
  context: Context,
  issueId: string,
  after = '',
  size = 200,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const issue = await issueById(db, issueId)
    if (!issue?.sentAt || issue.finishedAt) return
    const readers = await newsletterReadersAfter(db, issue.communityId, after || nobody, size)
    const contents = await contentsOf(db, issue, now)
    const { url } = context.config
    await work.mails(
      readers
        .filter(({ email }) => isMailbox(email))
        .map((reader) => ({
          ...newsletterMail({ issue, contents, lang: reader.lang, url, reader }),
          recipient: reader.email,
          id: idOf('newsletter', issue.id, reader.followerId),
        })),
    )
    if (readers.length === size)
      await work.enqueue('newsletter.write', { issueId, after: readers.at(-1)!.followerId })
    else await markFinished(db, issueId, now)
  })
