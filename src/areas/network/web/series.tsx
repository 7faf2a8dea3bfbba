import { useTranslations } from 'use-intl'
import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { usePage } from '../../../platform/http/page-context.ts'
import { Hero } from '../../../ui/hero.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { readFilter } from '../domain/event-filter.ts'
import { listEvents, seriesBySlug, type EventSummary } from '../queries.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EventRows } from './pages/event-rows.tsx'
import { feedsOf, followAddress, KeepUp } from './pages/keep-up.tsx'

/** A series with its editions, the newest first. */
export async function seriesPage(x: Exchange): Promise<Response> {
  const series = await seriesBySlug(x.context.db, x.param('series'))
  if (!series) throw notFound()
  const filter = { ...readFilter(new URLSearchParams()), time: 'all' as const, series: series.slug }
  const { events } = await listEvents(x.context.db, filter, { now: x.context.now(), size: 100 })
  return x.page(<Series series={series} editions={events} />, { caching: { tags: ['network'] } })
}

type SeriesView = NonNullable<Awaited<ReturnType<typeof seriesBySlug>>>

function Series({ series, editions }: { series: SeriesView; editions: readonly EventSummary[] }) {
  const t = useTranslations('network')
  const { language } = usePage()
  const followed = { kind: 'series', slug: series.slug } as const
  return (
    <PublicPage
      title={series.name}
      description={textIn(series.summary, language)}
      section="events"
      feeds={[
        {
          title: series.name,
          href: feedsOf(language, followed).rss,
          type: 'application/rss+xml',
        },
      ]}
    >
      <Hero
        small
        eyebrow={
          series.communitySlug ? (
            <a href={`/${language}/communities/${series.communitySlug}`}>{series.communityName}</a>
          ) : (
            t('series')
          )
        }
        title={series.name}
        lead={textIn(series.summary, language)}
        actions={<LinkButton href={followAddress(language, followed)}>{t('follow')}</LinkButton>}
      />
      <section className="section">
        <h2>{t('editions', { count: editions.length })}</h2>
        <EventRows events={editions} />
      </section>
      <KeepUp {...followed} />
    </PublicPage>
  )
}
