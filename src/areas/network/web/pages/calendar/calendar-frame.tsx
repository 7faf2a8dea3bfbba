import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../../platform/i18n/dates.ts'
import { Details } from '../../../../../ui/details.tsx'
import { FilterBar } from '../../../../../ui/filter-bar.tsx'
import { DateInput, Select, TextInput } from '../../../../../ui/inputs.tsx'
import { PublicPage } from '../../../../../ui/public-page.tsx'
import { Tabs } from '../../../../../ui/tabs.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { regions } from '../../../domain/calendar/regions.ts'
import type { calendarChoices } from '../../../queries/calendar.ts'
import { CountryFilter, OfferFilters, SubjectFilters } from '../event-filters.tsx'

export const calendarViews = ['list', 'month', 'year', 'map', 'calls'] as const
export type CalendarView = (typeof calendarViews)[number]
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

/** The address of a view with a filter. */
export const viewHref = (language: string, view: CalendarView, query: string): string =>
  `/${language}/calendar${view === 'list' ? '' : `/${view}`}${query && `?${query}`}`

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
  const feedQuery = calendarQuery(feeds)
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
      <CalendarFilters view={view} filter={filter} choices={choices} keep={keep} />
      {children}
      <section className="section">
        <h2>{t('take.title')}</h2>
        <p className="soft">{t('take.lead')}</p>
        <ul className="take-along">
          {filter.country && (
            <li>
              <a href={`/${language}/follow/places/${filter.country}`}>
                {t('take.byMail', { place: sayCountry(language, filter.country) })}
              </a>
            </li>
          )}
          <li>
            <a href={feed('feed.ics')}>{t('take.ics')}</a>
          </li>
          <li>
            <a href={feed('feed.xml')}>RSS</a>
          </li>
          <li>
            <a href={feed('feed.json')}>JSON Feed</a>
          </li>
          <li>
            <a href={`/api/v1/calendar${feedQuery && `?${feedQuery}`}`}>JSON</a>
          </li>
        </ul>
        <Details summary={t('take.widget')}>
          <p className="soft">{t('take.widgetLead')}</p>
          <Widget query={feedQuery} title={title} />
        </Details>
      </section>
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

function Widget({ query, title }: { query: string; title: string }) {
  const { baseUrl, language } = usePage()
  const address = `${baseUrl}/${language}/calendar/embed${query && `?${query}`}`
  return (
    <pre className="widget-code">
      <code>{`<iframe src="${address.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="600" loading="lazy"></iframe>`}</code>
    </pre>
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
