import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { insertPost, replaceTexts, type Place } from '../database/posts.ts'
import { titlesOf, writtenTexts, type PostKind, type PostTexts } from '../domain/post.ts'
import { cleanTags } from '../domain/terms.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { lastTimeZone } from '../queries/post-scope.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePlace, type WantedPlace } from './authorise-post.ts'
import { requireFreeSlug, slugFromTitle } from './free-slug.ts'

export type PostToCreate = WantedPlace & {
  readonly kind: PostKind
  readonly texts: PostTexts
  /** Asked for; otherwise made of the title. */
  readonly slug?: string
  readonly authors?: readonly string[]
  readonly tags?: readonly string[]
  readonly featured?: boolean
  readonly canonicalUrl?: string
  /** The zone in which its day is said; the one its community last published in unless said. */
  readonly timeZone?: string
  readonly demo?: boolean
}

/**
 * A draft in a community, in an event or in both; its slug. The person is its author unless others are named. Throws
 * `slug-taken` for a slug that was asked for.
 */
export const createPost = (context: Context, post: PostToCreate): Promise<string> =>
  transact(context, async (work) => insertDraft(work, await authorisePlace(work, post), post))

/** The same inside a transaction that has proof of the place. */
export async function insertDraft(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  post: Omit<PostToCreate, keyof WantedPlace>,
): Promise<string> {
  const texts = writtenTexts(post.texts)
  const slug = post.slug
    ? await requireFreeSlug(work, post.slug)
    : await slugFromTitle(work, titlesOf(texts))
  const { communityId } = place
  const usual = communityId && !post.timeZone ? await lastTimeZone(work.db, communityId) : undefined
  const columns = {
    slug,
    kind: post.kind,
    authors: post.authors ?? (work.actor?.name ? [work.actor.name] : []),
    tags: cleanTags(post.tags ?? []),
    featured: post.featured ?? false,
    canonicalUrl: post.canonicalUrl ?? '',
    timeZone: post.timeZone ?? usual ?? 'UTC',
    demo: post.demo ?? false,
  }
  const id = await insertPost(
    work.db,
    place,
    { ...columns, publishedAt: null, coverFileId: null, createdBy: work.actor?.id ?? null },
    work.now,
  )
  await replaceTexts(work.db, place, id, texts)
  await announcePostChange(work, 'post.create', { id, ...place }, { after: { ...columns, texts } })
  return slug
}
