import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { FilterBar } from '../../../../../ui/filter-bar.tsx'
import { DateInput, Select, TextInput } from '../../../../../ui/inputs.tsx'
import { Notice } from '../../../../../ui/notice.tsx'
import { PublicPage } from '../../../../../ui/public-page.tsx'
import { Tabs } from '../../../../../ui/tabs.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { regions } from '../../../domain/calendar/regions.ts'
import type { calendarChoices } from '../../../queries/calendar.ts'
import { NearFilter } from './near-filter.tsx'
import { TakeAlong } from './take-along.tsx'
import { calendarViews, viewHref, type CalendarView } from './view-href.ts'
import { CountryFilter, OfferFilters, SubjectFilters } from '../event-filters.tsx'

export type CalendarChoices = Awaited<ReturnType<typeof calendarChoices>>

type Props = {
  readonly view: CalendarView
  readonly filter: CalendarFilter
  readonly choices: CalendarChoices
  /** Besides the filter, what the view itself asks by (a month, a year): kept when the filter changes. */
  readonly keep?: Readonly<Record<string, string>>
  /** What the feeds of this view are narrowed to. */
  readonly feeds: CalendarFilter
  readonly mayEdit: boolean
  readonly children: ReactNode
}

/** Views, filters and feeds around what a view shows. */
export function CalendarFrame({
  view,
  filter,
  choices,
  keep = {},
  feeds,
  mayEdit,
  children,
}: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const base = `/${language}/calendar`
  // Another view starts with the same places and subjects, but with days of its own.
  const across = calendarQuery({
    ...filter,
    time: 'upcoming',
    from: null,
    to: null,
    openCall: false,
  })
  const feedQuery = [calendarQuery(feeds), view === 'calls' ? 'order=closing' : '']
    .filter(Boolean)
    .join('&')
  const feed = (name: string) => `${base}/${name}${feedQuery && `?${feedQuery}`}`
  const title = t(`views.${view}.title`)
  return (
    <PublicPage
      title={title}
      description={t(`views.${view}.lead`)}
      section="events"
      feeds={[
        { title, href: feed('feed.xml'), type: 'application/rss+xml' },
        { title, href: feed('feed.json'), type: 'application/feed+json' },
      ]}
    >
      <h1>{title}</h1>
      <p className="lead">{t(`views.${view}.lead`)}</p>
      <Tabs
        label={t('viewsLabel')}
        tabs={calendarViews.map((each) => ({
          href: viewHref(language, each, across),
          label: t(`views.${each}.tab`),
          current: each === view,
        }))}
      />
      {filter.unknownPlace !== null && (
        <Notice kind="warning">{t('unknownPlace', { place: filter.unknownPlace })}</Notice>
      )}
      <CalendarFilters view={view} filter={filter} choices={choices} keep={keep} />
      {children}
      <TakeAlong
        view={view}
        title={title}
        feed={feedQuery}
        // Without the month or the year of this page: a widget shows the one in which it is looked at.
        widget={calendarQuery(filter)}
        country={filter.country}
      />
      <section className="section">
        <h2>{t('roadmaps')}</h2>
        <ul className="take-along">
          {regions.map((region) => (
            <li key={region}>
              <a href={`${base}/roadmap/${region}`}>{t(`regions.${region}`)}</a>
            </li>
          ))}
        </ul>
        {mayEdit && (
          <p>
            <a href={`/${language}/manage/calendar`}>{t('manage.title')}</a>
          </p>
        )}
      </section>
    </PublicPage>
  )
}

function CalendarFilters({
  view,
  filter,
  choices,
  keep,
}: Pick<Props, 'view' | 'filter' | 'choices'> & { keep: Readonly<Record<string, string>> }) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const narrowed = calendarQuery({ ...filter, time: 'upcoming' }) !== ''
  const byDays = view === 'list' || view === 'map'
  return (
    <FilterBar
      action={viewHref(language, view, '')}
      keep={keep}
      resetHref={narrowed ? viewHref(language, view, new URLSearchParams(keep).toString()) : null}
      more={{
        open: calendarQuery({ ...filter, words: null, region: null, country: null }) !== '',
        children: (
          <>
            <SubjectFilters filter={filter} choices={choices} />
            <NearFilter filter={filter} />
            {byDays && (
              <>
                <Select
                  name="time"
                  label={t('time')}
                  value={filter.time}
                  options={(['upcoming', 'past', 'all'] as const).map((each) => ({
                    value: each,
                    label: t(`times.${each}`),
                  }))}
                />
                <DateInput name="from" label={t('from')} value={filter.from} />
                <DateInput name="to" label={t('to')} value={filter.to} />
              </>
            )}
            <OfferFilters filter={filter} calls={view !== 'calls'} />
          </>
        ),
      }}
    >
      <TextInput name="q" type="search" label={t('words')} value={filter.words} />
      <Select
        name="region"
        label={t('region')}
        empty={t('anyRegion')}
        value={filter.region}
        options={regions.map((region) => ({ value: region, label: t(`regions.${region}`) }))}
      />
      <CountryFilter filter={filter} choices={choices} />
    </FilterBar>
  )
}
