import { offlineWorker } from '../../../platform/offline-worker.ts'
import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import type { KioskHome } from '../domain/kiosk-scope.ts'
import { policy } from '../policy.ts'
import { confirmLeft, endLeft, interestPage, tellMe, tellMePage } from './interests.tsx'
import { kioskContent, kioskPage } from './kiosk.tsx'
import { kioskFile } from './kiosk-file.tsx'
import {
  addKiosk,
  kioskSettingsPage,
  kiosksPage,
  removeKiosk,
  saveKiosk,
  sendAtOnce,
} from './manage.tsx'
import {
  addToPlan,
  inviteToHelp,
  letVolunteerGo,
  planShiftsPage,
  takeOffPlan,
  withdrawLink,
} from './plan-shifts.tsx'
import {
  acceptInvitation,
  invitationPage,
  joinShift,
  leaveShift,
  ownShifts,
  shiftsPage,
  writeNote,
} from './shifts.tsx'
import { scanned, screenPin, screenSeen } from './screen-routes.ts'

/** A booth has a handful of screens behind one address; each says every minute that it is on. */
const seenLimit = { name: 'kiosk-seen', hits: 200, seconds: 600 }
/** A PIN of four digits would take months. */
const pinLimit = { name: 'kiosk-pin', hits: 8, seconds: 600 }
/** Visitors of a booth share its address. */
const tellMeLimit = { name: 'tell-me', hits: 40, seconds: 3_600 }

function manageRoutes(home: KioskHome, folder: string): readonly Route[] {
  const may = accessTo(policy, home)
  const base = `/:lang/manage/${folder}/:${home}/kiosks`
  return [
    get(base, may('kiosk.look-after'), kiosksPage(home)),
    post(base, may('kiosk.edit'), addKiosk(home)),
    get(`${base}/:kiosk`, may('kiosk.look-after'), kioskSettingsPage(home)),
    post(`${base}/:kiosk`, may('kiosk.edit'), saveKiosk(home)),
    post(`${base}/:kiosk/at-once`, may('kiosk.look-after'), sendAtOnce(home)),
    post(`${base}/:kiosk/take-down`, may('kiosk.edit'), removeKiosk(home)),
    get(`${base}/:kiosk/shifts`, may('kiosk.look-after'), planShiftsPage(home)),
    post(`${base}/:kiosk/shifts`, may('kiosk.look-after'), addToPlan(home)),
    post(`${base}/:kiosk/shifts/link`, may('kiosk.look-after'), inviteToHelp(home)),
    post(`${base}/:kiosk/shifts/link/withdraw`, may('kiosk.look-after'), withdrawLink(home)),
    post(
      `${base}/:kiosk/shifts/volunteers/:person/drop`,
      may('kiosk.look-after'),
      letVolunteerGo(home),
    ),
    post(`${base}/:kiosk/shifts/:shift/drop`, may('kiosk.look-after'), takeOffPlan(home)),
    get(`${base}/:kiosk/file`, may('kiosk.look-after'), kioskFile(home)),
  ]
}

export const routes: readonly Route[] = [
  // Before `:kiosk`: the folder of a service worker is what it may look after.
  get('/:lang/kiosk/worker.js', 'public', offlineWorker),
  get('/:lang/kiosk/:kiosk', 'public', kioskPage),
  get('/:lang/kiosk/:kiosk/content.json', 'public', kioskContent),
  post('/:lang/kiosk/:kiosk/seen', 'public', screenSeen, { limit: seenLimit }),
  post('/:lang/kiosk/:kiosk/pin', 'public', screenPin, { limit: pinLimit }),
  get('/:lang/kiosk/:kiosk/shifts', 'signed-in', shiftsPage),
  get('/:lang/kiosk/:kiosk/shifts/mine.ics', 'signed-in', ownShifts),
  get('/:lang/kiosk/:kiosk/join/:secret', 'signed-in', invitationPage),
  post('/:lang/kiosk/:kiosk/join/:secret', 'signed-in', acceptInvitation),
  post('/:lang/kiosk/:kiosk/shifts/:shift/take', 'signed-in', joinShift),
  post('/:lang/kiosk/:kiosk/shifts/:shift/give-back', 'signed-in', leaveShift),
  post('/:lang/kiosk/:kiosk/notes', 'signed-in', writeNote),
  get('/k/:code', 'public', scanned),
  get('/:lang/events/:event/tell-me', 'public', tellMePage),
  post('/:lang/events/:event/tell-me', 'public', tellMe, { limit: tellMeLimit }),
  get('/:lang/told/:secret', 'public', interestPage),
  post('/:lang/told/:secret/confirm', 'public', confirmLeft),
  post('/:lang/told/:secret/end', 'public', endLeft),
  ...manageRoutes('event', 'events'),
  ...manageRoutes('community', 'communities'),
  ...manageRoutes('programme', 'programmes'),
]
