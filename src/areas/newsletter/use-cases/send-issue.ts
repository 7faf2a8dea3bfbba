import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { markSent } from '../database.ts'
import { contentsOf } from '../queries.ts'
import { authoriseIssue } from './authorise-issue.ts'

/**
 * Has an issue written to everybody who asked for the community's newsletter, once, and shows it to everybody; its number.
 * Throws `issue-was-sent`, `issue-needs-subject` (in no language) and `issue-is-empty`.
 */
export const sendIssue = (context: Context, community: string, id: string): Promise<number> =>
  transact(context, async (work) => {
    const { proof, issue } = await authoriseIssue(work, 'newsletter.send', community, id)
    if (Object.values(issue.subject).every((words) => !words))
      throw new AppError('issue-needs-subject', {}, [
        { field: 'subject', code: 'issue-needs-subject' },
      ])
    const { posts, events } = await contentsOf(work.db, issue, work.now)
    const says = Object.values(issue.opening).some(Boolean)
    if (posts.length + events.length === 0 && !says) throw new AppError('issue-is-empty')
    const number = await markSent(work.db, proof, id, work.now)
    if (number === undefined) throw new AppError('issue-was-sent')
    await work.enqueue('newsletter.write', { issueId: id, after: '' })
    await work.audit({
      action: 'newsletter.send',
      scope: 'community',
      scopeId: proof.id,
      objectKind: 'newsletter-issue',
      objectId: id,
      after: {
        number,
        posts: posts.map(({ slug }) => slug),
        events: events.map(({ slug }) => slug),
      },
    })
    work.changed('news')
    return number
  })
