import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { listSessions } from '../api/list-sessions.ts'
import { policy } from '../policy.ts'
import { agendaPage, agendaWords } from './agenda.tsx'
import { agendaWorker } from './agenda-worker.ts'
import { appManifest } from './app-manifest.ts'
import { agendaCalendar, releaseCalendar, sessionCalendar } from './calendars.ts'
import { combinedAgendaPage, combinedCalendar } from './combined-agenda.tsx'
import {
  latestSchedule,
  releasesFeed,
  scheduleFormats,
  scheduleOfRelease,
  sessionizeOf,
} from './exchange.tsx'
import { moveDragged, timetableFeed } from './manage-editor.ts'
import { free, keep, repeat, saveFacts, saveHours, saveWays } from './manage-facts.tsx'
import { announce, correct } from './manage-announce.tsx'
import { importFile, importPage } from './manage-import.tsx'
import { publish, publishPage } from './manage-publish.tsx'
import { removeRoom, roomsPage, saveRoomForm, shareRoomForm } from './manage-rooms.tsx'
import {
  createSession,
  newSessionPage,
  place,
  removeSession,
  saveSessionForm,
  sessionEditorPage,
  unplace,
} from './manage-session.tsx'
import { takeAccepted, timetablePage } from './manage-timetable.tsx'
import { offlineBook } from './offline-book.tsx'
import { releasesPage } from './releases.tsx'
import { agendaScreen, screensPage } from './screens.tsx'
import { sessionPage } from './session.tsx'
import { speakerPage, speakersPage } from './speakers.tsx'

const may = accessTo(policy, 'event')
const manage = '/:lang/manage/events/:event/agenda'
const releases = '/:lang/events/:event/releases'

/** Of those that memory does not answer: who is signed in, and the first after a change. */
const bookLimit = { name: 'offline-book', hits: 120, seconds: 60 * 60 }

export const routes: readonly Route[] = [
  get('/:lang/events/:event/agenda', 'public', agendaPage),
  get('/:lang/events/:event/agenda/words.json', 'public', agendaWords),
  get('/:lang/events/:event/agenda/offline.json', 'public', offlineBook, {
    limit: bookLimit,
  }),
  get('/:lang/events/:event/agenda/app.webmanifest', 'public', appManifest),
  get('/:lang/events/:event/screens', 'public', screensPage),
  get('/:lang/events/:event/screens/show', 'public', agendaScreen),
  // Its folder is what it may look after.
  get('/:lang/events/:event/worker.js', 'public', agendaWorker),
  get('/:lang/events/:event/agenda.ics', 'public', agendaCalendar, { anyOrigin: true }),
  get('/:lang/events/:event/combined-agenda', 'public', combinedAgendaPage),
  get('/:lang/events/:event/combined-agenda.ics', 'public', combinedCalendar),
  get('/:lang/events/:event/sessions/:session', 'public', sessionPage),
  get('/:lang/events/:event/sessions/:session/session.ics', 'public', sessionCalendar),
  get('/:lang/events/:event/speakers', 'public', speakersPage),
  get('/:lang/events/:event/speakers/:speaker', 'public', speakerPage),
  get(releases, 'public', releasesPage),
  get(`${releases}.atom`, 'public', releasesFeed, { anyOrigin: true }),
  get(`${releases}/:release/agenda.ics`, 'public', releaseCalendar, { anyOrigin: true }),
  ...scheduleFormats.flatMap((format) => [
    get(`/:lang/events/:event/schedule.${format}`, 'public', latestSchedule(format), {
      anyOrigin: true,
    }),
    get(`${releases}/:release/schedule.${format}`, 'public', scheduleOfRelease(format), {
      anyOrigin: true,
    }),
  ]),
  get('/api/v1/events/:event/sessions', 'public', listSessions, { anyOrigin: true }),
  get('/api/v2/:event/view/:view', 'public', sessionizeOf, { anyOrigin: true }),
  get(manage, may('agenda.edit'), timetablePage),
  get(`${manage}/timetable.json`, may('agenda.edit'), timetableFeed),
  post(`${manage}/moves`, may('agenda.edit'), moveDragged),
  post(`${manage}/take`, may('agenda.edit'), takeAccepted),
  get(`${manage}/rooms`, may('agenda.edit'), roomsPage),
  post(`${manage}/rooms`, may('agenda.edit'), saveRoomForm),
  post(`${manage}/rooms/shared`, may('agenda.edit'), shareRoomForm),
  post(`${manage}/rooms/hours`, may('agenda.edit'), saveHours),
  post(`${manage}/rooms/keep`, may('agenda.edit'), keep),
  post(`${manage}/rooms/free`, may('agenda.edit'), free),
  post(`${manage}/rooms/walks`, may('agenda.edit'), saveWays),
  post(`${manage}/rooms/delete`, may('agenda.edit'), removeRoom),
  get(`${manage}/sessions/new`, may('agenda.edit'), newSessionPage),
  post(`${manage}/sessions`, may('agenda.edit'), createSession),
  get(`${manage}/sessions/:session`, may('agenda.edit'), sessionEditorPage),
  post(`${manage}/sessions/:session`, may('agenda.edit'), saveSessionForm),
  post(`${manage}/sessions/:session/place`, may('agenda.edit'), place),
  post(`${manage}/sessions/:session/unplace`, may('agenda.edit'), unplace),
  post(`${manage}/sessions/:session/facts`, may('agenda.edit'), saveFacts),
  post(`${manage}/sessions/:session/repeat`, may('agenda.edit'), repeat),
  post(`${manage}/sessions/:session/delete`, may('agenda.edit'), removeSession),
  get(`${manage}/import`, may('agenda.edit'), importPage),
  post(`${manage}/import`, may('agenda.edit'), importFile, { uploads: true }),
  get(`${manage}/publish`, may('agenda.publish'), publishPage),
  post(`${manage}/publish`, may('agenda.publish'), publish),
  post(`${manage}/announce`, may('agenda.publish'), announce),
  post(`${manage}/announce/:announcement`, may('agenda.publish'), correct),
]
