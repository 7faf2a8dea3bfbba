import { notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { HostScope } from '../../accounts/queries.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { issueById, type Issue } from '../queries.ts'

/**
 * An issue of a community, with the proof that the actor may do `action` there. Throws `not-found` also for one of another
 * community, and as `authoriseHost`.
 */
export async function authoriseIssue<Action extends keyof typeof policy>(
  asker: Parameters<typeof authoriseHost>[0],
  action: Action,
  community: string,
  id: string,
): Promise<{ readonly proof: Authorized<HostScope, Action>; readonly issue: Issue }> {
  const proof = await authoriseHost<Action>(asker, policy, action, 'community', community)
  const issue = await issueById(asker.db, id)
  if (!issue || issue.communityId !== proof.id) throw notFound()
  return { proof, issue }
}
