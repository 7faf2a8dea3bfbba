import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayMonth } from '../../../../../platform/i18n/dates.ts'
import { EmptyState } from '../../../../../ui/empty-state.tsx'
import { PickLinks } from '../../../../../ui/pick-links.tsx'
import { PublicPage } from '../../../../../ui/public-page.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { regions, type Region } from '../../../domain/calendar/regions.ts'
import type { CalendarPage, MonthOfEvents } from '../../../queries/calendar.ts'
import { EntryRows } from './entry-rows.tsx'
import { MonthsOfEvents } from './months-of-events.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  readonly region: Region
  readonly filter: CalendarFilter
  readonly months: readonly MonthOfEvents[]
  readonly calls: CalendarPage
}

/** What a region has before it in the coming year: which calls close soon, then month after month. */
export function Roadmap({ region, filter, months, calls }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const base = `/${language}/calendar`
  const name = t(`regions.${region}`)
  // Subscribed to, it goes on: what comes next year comes in as the year goes by.
  const query = calendarQuery({ ...filter, time: 'upcoming', from: null, to: null })
  const [from, to] = [sayMonth(language, filter.from ?? ''), sayMonth(language, filter.to ?? '')]
  return (
    <PublicPage
      title={t('roadmap.title', { region: name })}
      description={t('roadmap.lead', { from, to })}
      section="events"
      feeds={[
        { title: name, href: `${base}/feed.xml?${query}`, type: 'application/rss+xml' },
        { title: name, href: `${base}/feed.json?${query}`, type: 'application/feed+json' },
      ]}
    >
      <p className="eyebrow">
        <a href={base}>{t('title')}</a>
      </p>
      <h1>{t('roadmap.title', { region: name })}</h1>
      <p className="lead">{t('roadmap.lead', { from, to })}</p>
      <PickLinks
        label={t('region')}
        rows={[
          {
            label: t('region'),
            picks: regions.map((each) => ({
              href: `${base}/roadmap/${each}`,
              label: t(`regions.${each}`),
              on: each === region,
            })),
          },
        ]}
      />
      {calls.entries.length > 0 && (
        <section className="section">
          <h2>{t('views.calls.title')}</h2>
          <EntryRows entries={calls.entries} />
          <p>
            <a href={`${base}/calls?region=${region}`}>{t('roadmap.allCalls')}</a>
          </p>
        </section>
      )}
      <section className="section">
        {months.length > 0 ? (
          <MonthsOfEvents months={months} filter={filter} />
        ) : (
          <EmptyState title={t('roadmap.none')}>{t('roadmap.noneLead')}</EmptyState>
        )}
      </section>
      <TakeAlong
        view="roadmap"
        title={t('roadmap.title', { region: name })}
        feed={query}
        widget={`region=${region}`}
      />
    </PublicPage>
  )
}
