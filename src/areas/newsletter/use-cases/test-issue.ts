import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { newsletterMail } from '../emails/newsletter.ts'
import { contentsOf } from '../queries.ts'
import { authoriseIssue } from './authorise-issue.ts'

/** Sends an issue to the person who composes it, in each language that its subject or its opening is written in, and to nobody else. */
export const testIssue = (context: Context, community: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const { issue } = await authoriseIssue(work, 'newsletter.edit', community, id)
    await limitActs(work, actLimits.upload)
    const contents = await contentsOf(work.db, issue, work.now)
    const written = (['es', 'en', 'pt'] as const).filter(
      (lang) => issue.subject[lang] || issue.opening[lang],
    )
    await work.mails(
      (written.length > 0 ? written : [context.language]).map((lang) => ({
        ...newsletterMail({ issue, contents, lang, url: context.config.url }),
        kind: 'newsletter-test',
        recipient: work.actor!.email,
      })),
    )
  })
