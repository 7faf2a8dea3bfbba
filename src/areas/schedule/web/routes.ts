import { get, type Route } from '../../../platform/http/route.ts'
import { listSessions } from '../api/list-sessions.ts'
import { agendaPage } from './agenda.tsx'
import { agendaCalendar, sessionCalendar } from './calendars.ts'
import { releasesPage } from './releases.tsx'
import { sessionPage } from './session.tsx'
import { speakerPage, speakersPage } from './speakers.tsx'

export const routes: readonly Route[] = [
  get('/:lang/events/:event/agenda', 'public', agendaPage),
  get('/:lang/events/:event/agenda.ics', 'public', agendaCalendar),
  get('/:lang/events/:event/sessions/:session', 'public', sessionPage),
  get('/:lang/events/:event/sessions/:session/session.ics', 'public', sessionCalendar),
  get('/:lang/events/:event/speakers', 'public', speakersPage),
  get('/:lang/events/:event/speakers/:speaker', 'public', speakerPage),
  get('/:lang/events/:event/releases', 'public', releasesPage),
  get('/api/v1/events/:event/sessions', 'public', listSessions),
]
