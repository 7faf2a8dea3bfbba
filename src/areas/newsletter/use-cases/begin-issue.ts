import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { insertIssue } from '../database.ts'
import { policy } from '../policy.ts'
import { choicesFor } from '../queries.ts'

/** Begins an issue of a community's newsletter with its posts since the last one and its events to come; its id. */
export const beginIssue = (context: Context, community: string): Promise<string> =>
  transact(context, async (work) => {
    const proof = await authoriseHost(work, policy, 'newsletter.edit', 'community', community)
    const { posts, events } = await choicesFor(work.db, proof.id, work.now)
    const content = {
      subject: {},
      opening: {},
      postIds: posts.filter(({ fresh }) => fresh).map(({ id }) => id),
      eventIds: events.map(({ id }) => id),
    }
    const id = await insertIssue(work.db, proof, content, {
      personId: work.actor?.id ?? null,
      now: work.now,
    })
    await work.audit({
      action: 'newsletter.begin',
      scope: 'community',
      scopeId: proof.id,
      objectKind: 'newsletter-issue',
      objectId: id,
      after: content,
    })
    return id
  })
