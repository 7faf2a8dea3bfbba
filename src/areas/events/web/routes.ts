import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { eventApi } from '../api/event.ts'
import { announce, cancel, reinstate } from './acts.tsx'
import { eventCalendar } from './event-calendar.ts'
import { eventImage } from './event-image.ts'
import { eventPage } from './event-page.tsx'
import { createFromForm, newEventPage } from './new-event.tsx'
import { saveSetup, setupPage } from './setup.tsx'

const may = accessTo(policy, 'event')

export const routes: readonly Route[] = [
  get('/:lang/events/new', 'signed-in', newEventPage),
  post('/:lang/events/new', 'signed-in', createFromForm),
  get('/:lang/events/:event', 'public', eventPage),
  get('/:lang/events/:event/event.ics', 'public', eventCalendar),
  get('/:lang/events/:event/card.png', 'public', eventImage),
  get('/:lang/manage/events/:event/setup', may('event.edit'), setupPage),
  get('/:lang/manage/events/:event/setup/:step', may('event.edit'), setupPage),
  post('/:lang/manage/events/:event/setup/announce', may('event.announce'), announce),
  post('/:lang/manage/events/:event/setup/cancel', may('event.cancel'), cancel),
  post('/:lang/manage/events/:event/setup/reinstate', may('event.cancel'), reinstate),
  post('/:lang/manage/events/:event/setup/:step', may('event.edit'), saveSetup, { uploads: true }),
  get('/api/v1/events/:event', 'public', eventApi),
]
