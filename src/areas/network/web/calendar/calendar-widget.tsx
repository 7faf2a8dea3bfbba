import type { Exchange } from '../../../../platform/http/exchange.tsx'
import { readCalendarFilter } from '../../domain/calendar/calendar-filter.ts'
import { isRegion } from '../../domain/calendar/regions.ts'
import { listCalendar } from '../../queries/calendar.ts'
import { EntryLines } from '../pages/calendar/entry-lines.tsx'
import { CalendarWidget } from '../pages/calendar/calendar-widget.tsx'
import { MonthGrid } from '../pages/calendar/month-grid.tsx'
import { MonthsOfEvents } from '../pages/calendar/months-of-events.tsx'
import { TurnMonth, TurnYear } from '../pages/calendar/turn-pages.tsx'
import { WorldMap } from '../pages/calendar/world-map.tsx'
import {
  cachingOf,
  callsView,
  mapView,
  monthView,
  roadmapView,
  yearView,
} from './calendar-views.ts'

const entriesShown = 20
const entriesOfAMonth = 5

/**
 * A view of the calendar for a frame on any other site, with the filters of its pages: the next events unless `view` says
 * month, year, map, calls or (with a region) roadmap.
 */
export async function calendarWidget(x: Exchange): Promise<Response> {
  const view = x.url.searchParams.get('view') ?? 'list'
  const named = (more = '') => [`view=${view}`, more].filter(Boolean).join('&')
  switch (view) {
    case 'calls': {
      const { filter, list } = await callsView(x, 1, entriesShown)
      const shown = { ...filter, openCall: false }
      return x.page(
        <CalendarWidget view={view} filter={shown} empty={list.entries.length === 0}>
          <EntryLines entries={list.entries} closing />
        </CalendarWidget>,
        cachingOf(x, shown, named(), list),
      )
    }
    case 'month': {
      const { month, list, kept } = await monthView(x)
      return x.page(
        <CalendarWidget view={view} filter={kept} at={{ month }}>
          <TurnMonth month={month} filter={kept} inFrame />
          <MonthGrid month={month} list={list} filter={kept} />
        </CalendarWidget>,
        cachingOf(x, kept, named(`month=${month}`), list),
      )
    }
    case 'year': {
      const { year, months, kept } = await yearView(x, entriesOfAMonth)
      return x.page(
        <CalendarWidget view={view} filter={kept} at={{ year: String(year) }}>
          <TurnYear year={year} filter={kept} inFrame />
          <MonthsOfEvents months={months} filter={kept} />
        </CalendarWidget>,
        cachingOf(x, kept, named(`year=${year}`)),
      )
    }
    case 'map': {
      const { filter, countries, cities } = await mapView(x)
      return x.page(
        <CalendarWidget view={view} filter={filter} empty={countries.length === 0}>
          <WorldMap filter={filter} countries={countries} cities={cities} />
        </CalendarWidget>,
        cachingOf(x, filter, named()),
      )
    }
    case 'roadmap': {
      const region = x.url.searchParams.get('region') ?? ''
      if (!isRegion(region)) break
      const { filter, months } = await roadmapView(x, region, entriesOfAMonth)
      const shown = { ...filter, from: null, to: null, time: 'upcoming' as const }
      return x.page(
        <CalendarWidget view={view} filter={shown} empty={months.length === 0}>
          <MonthsOfEvents months={months} filter={shown} />
        </CalendarWidget>,
        cachingOf(x, shown, named()),
      )
    }
  }
  const filter = readCalendarFilter(x.url.searchParams)
  const list = await listCalendar(x.context.db, filter, {
    now: x.context.now(),
    size: entriesShown,
  })
  return x.page(
    <CalendarWidget view="list" filter={filter} empty={list.entries.length === 0}>
      <EntryLines entries={list.entries} />
    </CalendarWidget>,
    cachingOf(x, filter, '', list),
  )
}
