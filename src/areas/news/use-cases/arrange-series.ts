import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import { moveInOrder, type Direction } from '../../../shared/move-in-order.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import type { HostScope } from '../../accounts/queries.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { deleteSeries, lockSeries, orderParts, updateSeries } from '../database/post-series.ts'
import { policy } from '../policy.ts'
import { partsOf, postSeriesBySlug, type PostSeries } from '../queries/post-series.ts'

/** What can be done with a series: say what it is called, move a part, end it. */
export type SeriesAct =
  | { readonly act: 'save'; readonly name: LocalizedText; readonly summary: LocalizedText }
  | { readonly act: Direction; readonly part: string }
  | { readonly act: 'delete'; readonly confirmation: string }

/** The series by its slug, with the proof that the actor may arrange it. Throws `not-found` or `forbidden`. */
export async function authoriseSeries(
  asker: Parameters<typeof authoriseHost>[0],
  slug: string,
): Promise<{
  readonly series: PostSeries
  readonly proof: Authorized<HostScope, 'post-series.edit'>
}> {
  const series = await postSeriesBySlug(asker.db, slug)
  if (!series) throw notFound()
  return {
    series,
    proof: await authoriseHost(
      asker,
      policy,
      'post-series.edit',
      'community',
      series.communitySlug,
    ),
  }
}

/**
 * Changes a series: its words, the order of its parts, or ends it, which leaves its posts. Throws `not-found`, `forbidden`,
 * `name-does-not-match` when it is to end and its name was not typed.
 */
export const arrangeSeries = (context: Context, slug: string, change: SeriesAct): Promise<void> =>
  transact(context, async (work) => {
    const { series, proof } = await authoriseSeries(work, slug)
    await lockSeries(work.db, proof, series.id)
    const after = await carryOut(work, series, proof, change)
    await work.audit({
      action: change.act === 'delete' ? 'post-series.delete' : 'post-series.edit',
      scope: 'community',
      scopeId: proof.id,
      objectKind: 'post-series',
      objectId: series.id,
      before: { name: series.name, summary: series.summary },
      after,
    })
    work.changed('news')
  })

async function carryOut(
  { db, context }: Work,
  series: PostSeries,
  proof: Authorized<HostScope, 'post-series.edit'>,
  change: SeriesAct,
): Promise<object | null> {
  if (change.act === 'save') {
    const { name, summary } = change
    await updateSeries(db, proof, series.id, { name, summary })
    return { name, summary }
  }
  if (change.act === 'delete') {
    if (change.confirmation.trim() !== textIn(series.name, context.language).trim())
      throw new AppError('name-does-not-match', {}, [
        { field: 'confirmation', code: 'name-does-not-match' },
      ])
    await deleteSeries(db, proof, series.id)
    return null
  }
  const parts = await partsOf(db, series.id)
  const part = parts.find((each) => each.slug === change.part)
  if (!part) throw notFound()
  const order = moveInOrder(
    parts.map(({ id }) => id),
    part.id,
    change.act,
  )
  await orderParts(db, proof, series.id, order)
  return { order }
}
