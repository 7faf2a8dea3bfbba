import type { Authorized } from '../../../shared/authorized.ts'
import { languages } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import type { Work } from '../../../platform/use-case.ts'
import { placeByDate, putPart } from '../database/post-series.ts'
import type { Place } from '../database/posts.ts'
import type { HugoPost } from '../domain/hugo/hugo-post.ts'
import { partsOf, seriesOfCommunity, type SeriesChoice } from '../queries/post-series.ts'
import { beginSeries, putInSeries } from './put-in-series.ts'

/**
 * Makes an imported post part of the series that its files name: the one of its community that is called so, else a new
 * one. Where they give no part it comes after those that came out before it. A post of no community joins none; one whose
 * files Convite wrote without a series leaves its own.
 */
export async function keepSeries(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  postId: string,
  { series, facts }: Pick<HugoPost, 'series' | 'facts'>,
): Promise<void> {
  if (!series) {
    if (facts) await putInSeries(work, place, postId, null)
    return
  }
  if (!place.communityId) return
  const known = await seriesOfCommunity(work.db, place.communityId)
  const found = known.find((each) => isSame(each, series))
  const id = found?.id ?? (await beginSeries(work, place, series))
  const stays = found && (await partsOf(work.db, id)).some((part) => part.id === postId)
  await putPart(work.db, place, postId, id, series.part)
  if (series.part === null && !stays) await placeByDate(work.db, place, postId, id)
}

type Named = NonNullable<HugoPost['series']>

const isSame = (known: SeriesChoice, { slug, name }: Named): boolean =>
  known.slug === slug ||
  languages.some((language) => {
    const wanted = slugOf(name[language] ?? '', '')
    return (
      wanted !== '' && (wanted === known.slug || wanted === slugOf(known.name[language] ?? '', ''))
    )
  })
