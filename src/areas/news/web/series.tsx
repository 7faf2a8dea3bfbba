import { z } from 'zod'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { localized, optionalLocalized, optionalText } from '../../../platform/http/forms.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { notFound } from '../../../shared/app-error.ts'
import { directions } from '../../../shared/move-in-order.ts'
import { nextPublication } from '../../network/queries.ts'
import { partsOf, seriesOfEditor } from '../queries/post-series.ts'
import { publicParts } from '../queries/public-posts.ts'
import { arrangeSeries, authoriseSeries, type SeriesAct } from '../use-cases/arrange-series.ts'
import { publicSeries } from './public-series.ts'
import { ManagedSeriesPage } from './pages/managed-series-page.tsx'
import { SeriesEditorPage } from './pages/series-editor-page.tsx'
import { SeriesPage } from './pages/series-page.tsx'

const size = 20

/** A series: its parts in their order. */
export async function seriesPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const series = await publicSeries(x)
  const page = pageNumber(x.url.searchParams, 1_000)
  const [{ posts, total }, until] = await Promise.all([
    publicParts(db, series.id, { now, page, size }),
    nextPublication(db, now),
  ])
  const pages = Math.ceil(total / size)
  if (page > pages) throw notFound()
  return x.page(
    <SeriesPage
      series={series}
      posts={posts}
      first={(page - 1) * size + 1}
      total={total}
      page={page}
      pages={pages}
    />,
    { caching: { tags: ['news', 'network'], until } },
  )
}

/** The series that a person may arrange. */
export async function managedSeriesPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, 1_000)
  const { series, total } = await seriesOfEditor(x.context.db, x.person, { page, size })
  return x.page(<ManagedSeriesPage series={series} page={page} pages={Math.ceil(total / size)} />)
}

async function showSeries(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const { series } = await authoriseSeries({ db, actor: x.person }, x.param('series'))
  return x.page(
    <SeriesEditorPage
      series={series}
      parts={await partsOf(db, series.id)}
      now={now()}
      {...(rejected && { rejected })}
    />,
  )
}

/** The words of a series and the order of its parts. */
export const seriesEditorPage = (x: Exchange): Promise<Response> => showSeries(x)

const home = (x: Exchange) => x.path('manage', 'news', 'series', x.param('series'))

const act =
  <Schema extends z.ZodType>(schema: Schema, made: (form: z.infer<Schema>) => SeriesAct) =>
  (x: Exchange): Promise<Response> =>
    x.submit(
      schema,
      async (form) => {
        const change = made(form)
        await arrangeSeries(x.context, x.param('series'), change)
        return change.act === 'delete'
          ? x.redirect(x.path('manage', 'news', 'series'), 'series-deleted')
          : x.redirect(home(x) + (change.act === 'save' ? '' : '#parts'), 'saved')
      },
      (rejected) => showSeries(x, rejected),
    )

export const saveSeries = act(
  z.object({ name: localized(120), summary: optionalLocalized(500) }),
  (form) => ({ act: 'save', ...form }),
)
export const movePart = act(
  z.object({ part: z.string().max(100), act: z.enum(directions) }),
  (form) => form,
)
export const endSeries = act(z.object({ confirmation: optionalText(300) }), (form) => ({
  act: 'delete',
  ...form,
}))
