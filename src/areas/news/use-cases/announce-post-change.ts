import type { Work } from '../../../platform/use-case.ts'
import type { NewsAction } from '../policy.ts'

type About = {
  readonly id: string
  readonly communityId: string | null
  readonly eventId: string | null
}

/** Writes an act with a post into the audit log of its event, else of its community, and drops the pages that show it. */
export async function announcePostChange(
  work: Work,
  action: NewsAction | 'post.create' | 'post.unpublish',
  post: About,
  { before, after }: { readonly before?: unknown; readonly after?: unknown } = {},
): Promise<void> {
  await work.audit({
    action,
    scope: post.eventId ? 'event' : post.communityId ? 'community' : 'installation',
    scopeId: post.eventId ?? post.communityId,
    objectKind: 'post',
    objectId: post.id,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  })
  work.changed('news', ...(post.eventId ? [`event:${post.eventId}`] : []))
}
