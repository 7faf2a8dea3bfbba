import { AppError } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import type { Work } from '../../../platform/use-case.ts'
import { insertSeries, putPart, removePart } from '../database/post-series.ts'
import type { Place } from '../database/posts.ts'
import { seriesOfCommunity, takenSeriesSlugs } from '../queries/post-series.ts'

/** Which series of its community a post is to be part of: one that is there, a new one, or none. */
export type SeriesWish = { readonly slug: string } | { readonly begin: LocalizedText } | null

/**
 * Makes a post part of a series of its community, or of none. Throws `series-needs-community` for a new series of a post
 * without one, `not-a-choice` for one of another community.
 */
export async function putInSeries(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  postId: string,
  wish: SeriesWish,
): Promise<void> {
  const { communityId } = place
  if (wish === null) {
    await removePart(work.db, place, postId)
    return
  }
  if (!communityId)
    throw new AppError('series-needs-community', {}, [
      { field: 'series', code: 'series-needs-community' },
    ])
  if ('begin' in wish) {
    await putPart(work.db, place, postId, await beginSeries(work, place, { name: wish.begin }))
    return
  }
  const known = await seriesOfCommunity(work.db, communityId)
  const series = known.find(({ slug }) => slug === wish.slug)
  if (!series) throw new AppError('invalid-input', {}, [{ field: 'series', code: 'not-a-choice' }])
  await putPart(work.db, place, postId, series.id)
}

/** A new series of a community, under the first free slug made of its name; its id. */
export async function beginSeries(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  { name, summary = {} }: { readonly name: LocalizedText; readonly summary?: LocalizedText },
): Promise<string> {
  const communityId = place.communityId!
  const wanted = slugOf(name.en ?? name.es ?? name.pt ?? '', 'series')
  const slug = freeSlug(wanted, await takenSeriesSlugs(work.db, wanted))
  const id = await insertSeries(work.db, place, { communityId, slug, name, summary }, work.now)
  await work.audit({
    action: 'post-series.begin',
    scope: 'community',
    scopeId: communityId,
    objectKind: 'post-series',
    objectId: id,
    after: { slug, name },
  })
  return id
}
