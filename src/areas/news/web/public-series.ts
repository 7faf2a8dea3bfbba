import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { postSeriesBySlug, type PostSeries } from '../queries/post-series.ts'
import { publicParts } from '../queries/public-posts.ts'

/** The series that the address names, if any part of it is out. Throws `not-found` otherwise. */
export async function publicSeries(x: Exchange): Promise<PostSeries> {
  const { db, now } = x.context
  const series = await postSeriesBySlug(db, x.param('series'))
  if (!series) throw notFound()
  const { total } = await publicParts(db, series.id, { now: now(), page: 1, size: 1 })
  if (total === 0) throw notFound()
  return series
}
