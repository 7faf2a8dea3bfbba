import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { allows, type Standing } from '../../../shared/policy.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Actor } from '../../../platform/use-case.ts'
import { standingIn, standingInEvent, standingInInstallation } from '../../accounts/queries.ts'
import {
  authoriseEvent,
  authoriseHost,
  authoriseInstallation,
} from '../../accounts/use-cases/authorise.ts'
import type { Place } from '../database/posts.ts'
import { policy, type NewsAction } from '../policy.ts'
import { hostsAnnouncedEvent, postBySlug, type PostScope } from '../queries/post-scope.ts'

type Asker = { readonly db: Database | DatabaseTransaction; readonly actor: Actor | null }

/** How somebody stands to a post: as they stand to its community and to its event. */
export async function standingInPost(
  { db, actor }: Asker,
  post: Pick<PostScope, 'communityId' | 'eventId'>,
): Promise<ReadonlySet<Standing>> {
  const [community, event] = await Promise.all([
    post.communityId ? standingIn(db, actor, 'community', post.communityId) : [],
    post.eventId ? standingInEvent(db, actor, post.eventId) : [],
  ])
  return new Set([...standingInInstallation(actor), ...community, ...event])
}

/**
 * The post by its slug, with the proof that the actor may do `action` with it. Throws `sign-in-required`, `not-found`
 * (no such post, or a draft that is none of theirs) or `forbidden`.
 */
export async function authorisePost<Action extends NewsAction>(
  asker: Asker & { readonly now: Date },
  action: Action,
  slug: string,
): Promise<Authorized<PostScope, Action>> {
  if (!asker.actor) throw new AppError('sign-in-required')
  const post = await postBySlug(asker.db, slug)
  if (!post) throw notFound()
  if (allows(policy, action, await standingInPost(asker, post)))
    return post as Authorized<PostScope, Action>
  const visible = post.publishedAt !== null && post.publishedAt <= asker.now
  throw visible ? new AppError('forbidden') : notFound()
}

/** Where a post stands, by slugs; null where it belongs to no community or to no event. */
export type WantedPlace = { readonly community: string | null; readonly event: string | null }

/**
 * The community and event a post is to belong to, with the proof that the actor may write there: in the community, and in
 * the event unless the community holds it and it is announced. Without either only who runs the installation may.
 */
export async function authorisePlace(
  asker: Asker,
  { community, event }: WantedPlace,
): Promise<Authorized<Place, 'post.edit'>> {
  if (!community && !event) authoriseInstallation(asker, policy, 'post.import')
  const communityId = community
    ? (await authoriseHost(asker, policy, 'post.edit', 'community', community)).id
    : null
  const ours = communityId && event && (await hostsAnnouncedEvent(asker.db, communityId, event))
  const eventId = event
    ? ours || (await authoriseEvent(asker, policy, 'post.edit', event)).id
    : null
  return { communityId, eventId } as Authorized<Place, 'post.edit'>
}
