import { AppError } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { keepAddresses } from '../database/post-addresses.ts'
import { describeCover, replaceTexts, updatePost, type PostChanges } from '../database/posts.ts'
import { endSyndications } from '../database/syndications.ts'
import { missingForPublication, writtenTexts, type PostTexts } from '../domain/post.ts'
import { cleanTags } from '../domain/terms.ts'
import { editablePost, type PostScope } from '../queries/post-scope.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePlace, authorisePost, type WantedPlace } from './authorise-post.ts'
import { requireFreeSlug } from './free-slug.ts'
import { putInSeries, type SeriesWish } from './put-in-series.ts'

export type PostEdit = Omit<PostChanges, 'coverFileId'> & {
  /** All its texts: a language that is left out or empty is removed. */
  readonly texts?: PostTexts
  readonly place?: WantedPlace
  /** The series that it is part of; of another community it leaves. */
  readonly series?: SeriesWish
  /** What the picture on top shows. */
  readonly coverAlt?: LocalizedText
}

const stays = (post: PostScope, place: WantedPlace) =>
  place.community === post.communitySlug && place.event === post.eventSlug

/**
 * Changes a post, whole or in part; returns its slug, which may be new. A post that is out, or waits for its time, must
 * stay complete: otherwise throws `post-incomplete` with each lack as a problem. Throws `slug-taken`.
 */
export const editPost = (context: Context, slug: string, edit: PostEdit): Promise<string> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    const { texts, place, coverAlt, series, ...changes } = edit
    const written = texts && writtenTexts(texts)
    const missing = written && post.publishedAt ? missingForPublication(written) : []
    if (missing.length > 0) throw new AppError('post-incomplete', {}, missing)
    if (changes.slug !== undefined && changes.slug !== slug)
      await requireFreeSlug(work, changes.slug)
    const moved = place && !stays(post, place) ? await authorisePlace(work, place) : null

    const before = await editablePost(work.db, post.id)
    const columns = { ...changes, ...(changes.tags && { tags: cleanTags(changes.tags) }) }
    await updatePost(work.db, post, columns, moved, work.now)
    if (written) await replaceTexts(work.db, post, post.id, written)
    if (coverAlt && before.coverFileId) await describeCover(work.db, post, coverAlt)
    const emigrates = moved !== null && moved.communityId !== post.communityId
    if (emigrates) {
      await putInSeries(work, moved, post.id, null)
      // Who took it agreed with the community that it was of.
      await endSyndications(work.db, post)
    }
    if (series !== undefined && !(emigrates && series && 'slug' in series))
      await putInSeries(work, moved ?? post, post.id, series)
    // Links that others made to it go on working.
    if (post.publishedAt && changes.slug !== undefined && changes.slug !== slug)
      await keepAddresses(work.db, post, post.id, [`/news/${slug}`])
    const after = await editablePost(work.db, post.id)
    await announcePostChange(work, 'post.edit', { ...post, ...moved }, changed(before, after))
    // The event it was about shows it no longer.
    if (moved && post.eventId) work.changed(`event:${post.eventId}`)
    return changes.slug ?? slug
  })

/** What differs, before and after, for the audit log. */
function changed(before: object, after: object): { before: object; after: object } {
  const old = new Map(Object.entries(before))
  const differing = Object.entries(after).filter(
    ([key, value]) => key !== 'updatedAt' && JSON.stringify(value) !== JSON.stringify(old.get(key)),
  )
  return {
    before: Object.fromEntries(differing.map(([key]) => [key, old.get(key)])),
    after: Object.fromEntries(differing),
  }
}
