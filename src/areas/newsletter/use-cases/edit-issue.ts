import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteIssue, updateIssue, type IssueContent } from '../database.ts'
import { authoriseIssue } from './authorise-issue.ts'

/** Changes a draft of an issue, or with null removes it. Throws `issue-was-sent`: what was sent stays as it was. */
export const editIssue = (
  context: Context,
  community: string,
  id: string,
  content: IssueContent | null,
): Promise<void> =>
  transact(context, async (work) => {
    const { proof, issue } = await authoriseIssue(work, 'newsletter.edit', community, id)
    const done = content
      ? await updateIssue(work.db, proof, id, content, work.now)
      : await deleteIssue(work.db, proof, id)
    if (!done) throw new AppError('issue-was-sent')
    const { subject, opening, postIds, eventIds } = issue
    await work.audit({
      action: content ? 'newsletter.edit' : 'newsletter.delete',
      scope: 'community',
      scopeId: proof.id,
      objectKind: 'newsletter-issue',
      objectId: id,
      before: { subject, opening, postIds, eventIds },
      after: content,
    })
  })
