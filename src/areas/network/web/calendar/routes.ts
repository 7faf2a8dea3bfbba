import { accessTo, get, post, type Route } from '../../../../platform/http/route.ts'
import { calendarApi } from '../../api/calendar.ts'
import { policy } from '../../policy.ts'
import { calendarIcs, calendarJsonFeed, calendarRss } from './calendar-feeds.ts'
import {
  calendarMapPage,
  calendarMonthPage,
  calendarPage,
  calendarYearPage,
  closingCallsPage,
  roadmapPage,
} from './calendar-pages.tsx'
import { calendarWidget } from './calendar-widget.tsx'
import { externalEventPage } from './external-event.tsx'
import {
  actOnExternalEvent,
  editExternalEventPage,
  managedEventsPage,
  mergeExternalEvent,
  saveExternalEvent,
} from './manage-events.tsx'
import { addSource, changeSource, sourcesPage } from './sources.tsx'

const may = accessTo(policy, 'installation')

/** The calendar: own events and what is held elsewhere. */
export const routes: readonly Route[] = [
  get('/:lang/calendar', 'public', calendarPage),
  get('/:lang/calendar/month', 'public', calendarMonthPage),
  get('/:lang/calendar/year', 'public', calendarYearPage),
  get('/:lang/calendar/map', 'public', calendarMapPage),
  get('/:lang/calendar/calls', 'public', closingCallsPage),
  get('/:lang/calendar/roadmap/:region', 'public', roadmapPage),
  get('/:lang/calendar/embed', 'public', calendarWidget, { framed: true }),
  get('/:lang/calendar/feed.ics', 'public', calendarIcs),
  get('/:lang/calendar/feed.xml', 'public', calendarRss),
  get('/:lang/calendar/feed.json', 'public', calendarJsonFeed),
  get('/:lang/calendar/events/:id', 'public', externalEventPage),
  get('/:lang/manage/calendar', may('calendar.edit'), managedEventsPage),
  get('/:lang/manage/calendar/events/:id', may('calendar.edit'), editExternalEventPage),
  post('/:lang/manage/calendar/events/:id', may('calendar.edit'), saveExternalEvent),
  post('/:lang/manage/calendar/events/:id/same', may('calendar.edit'), mergeExternalEvent),
  post('/:lang/manage/calendar/events/:id/do/:act', may('calendar.edit'), actOnExternalEvent),
  get('/:lang/manage/calendar/sources', may('calendar.manage-sources'), sourcesPage),
  post('/:lang/manage/calendar/sources', may('calendar.manage-sources'), addSource),
  post('/:lang/manage/calendar/sources/:id/:act', may('calendar.manage-sources'), changeSource),
  get('/api/v1/calendar', 'public', calendarApi),
]
