import { pageNumber } from '../../../platform/http/page-number.ts'
import { useTranslations } from 'use-intl'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { usePage } from '../../../platform/http/page-context.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { TextInput } from '../../../ui/inputs.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { filterQuery, readFilter, type EventFilter } from '../domain/event-filter.ts'
import { filterChoices, listEvents, type EventPage } from '../queries.ts'
import { CountryFilter, OfferFilters, SubjectFilters } from './pages/event-filters.tsx'
import { EventRows } from './pages/event-rows.tsx'

/** Every announced event of the network, filtered by the address. */
export async function eventsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const filter = readFilter(x.url.searchParams)
  const page = pageNumber(x.url.searchParams, 1_000)
  const [list, choices] = await Promise.all([
    listEvents(db, filter, { now: x.context.now(), page }),
    filterChoices(db),
  ])
  // Only addresses that we link to are kept: words that people type are without end.
  const canonical = [filterQuery(filter), page > 1 ? `page=${page}` : ''].filter(Boolean).join('&')
  const known = filter.words === null && x.url.search === (canonical && `?${canonical}`)
  const closing = list.events.flatMap((event) =>
    event.callClosesAt && event.callClosesAt > x.context.now() ? [Number(event.callClosesAt)] : [],
  )
  const until = closing.length > 0 ? new Date(Math.min(...closing)) : null
  return x.page(
    <Events filter={filter} page={page} list={list} choices={choices} />,
    known ? { caching: { tags: ['network'], until } } : {},
  )
}

type EventsProps = {
  filter: EventFilter
  page: number
  list: EventPage
  choices: Awaited<ReturnType<typeof filterChoices>>
}

function Events({ filter, page, list, choices }: EventsProps) {
  const t = useTranslations('network')
  const calendar = useTranslations('calendar')
  const { language } = usePage()
  const base = `/${language}/events`
  const hrefOf = (changed: Partial<EventFilter>, at = 1) => {
    const query = new URLSearchParams(filterQuery({ ...filter, ...changed }))
    if (at > 1) query.set('page', String(at))
    return query.size > 0 ? `${base}?${query.toString()}` : base
  }
  const query = filterQuery(filter)
  return (
    <PublicPage title={t('events')} description={t('eventsLead')} section="events">
      <h1>{t('events')}</h1>
      <Tabs
        label={t('time')}
        tabs={(['upcoming', 'past', 'all'] as const).map((time) => ({
          href: hrefOf({ time }),
          label: t(`times.${time}`),
          current: filter.time === time,
        }))}
      />
      <FilterBar
        action={base}
        keep={filter.time === 'upcoming' ? {} : { time: filter.time }}
        resetHref={
          query && query !== `time=${filter.time}`
            ? hrefOf({
                country: null,
                programme: null,
                community: null,
                series: null,
                language: null,
                topic: null,
                openCall: false,
                scholarship: false,
                words: null,
              })
            : null
        }
      >
        <TextInput name="q" type="search" label={t('words')} value={filter.words} />
        <CountryFilter filter={filter} choices={choices} />
        <SubjectFilters filter={filter} choices={choices} />
        <OfferFilters filter={filter} />
      </FilterBar>
      {list.events.length > 0 ? (
        <EventRows events={list.events} level={2} />
      ) : (
        <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
      )}
      <Pagination page={page} pages={list.more ? page + 1 : page} hrefOf={(at) => hrefOf({}, at)} />
      <p className="soft">
        <a href={`/${language}/calendar.ics${query ? `?${query}` : ''}`}>{t('subscribe')}</a>
        {' · '}
        <a href={`/${language}/calendar`}>{calendar('toCalendar')}</a>
      </p>
    </PublicPage>
  )
}
