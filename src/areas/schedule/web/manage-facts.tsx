import type { Exchange } from '../../../platform/http/exchange.tsx'
import { freeRoom } from '../use-cases/free-room.ts'
import { keepRoom } from '../use-cases/keep-room.ts'
import { repeatSession } from '../use-cases/repeat-session.ts'
import { saveRoomHours } from '../use-cases/save-room-hours.ts'
import { saveSessionFacts } from '../use-cases/save-session-facts.ts'
import { saveWalks } from '../use-cases/save-walks.ts'
import {
  freedRoomForm,
  keptRoomForm,
  roomHoursForm,
  sessionFactsForm,
  walksForm,
} from './facts-forms.ts'
import { showRooms } from './manage-rooms.tsx'
import { sessionIdIn, showSession } from './manage-session.tsx'

const agenda = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'agenda')
const rooms = (x: Exchange) => `${agenda(x)}/rooms`

/** What a session needs and offers. */
export const saveFacts = (x: Exchange): Promise<Response> =>
  x.submit(
    sessionFactsForm,
    async (facts) => {
      await saveSessionFacts(x.context, x.param('event'), await sessionIdIn(x), facts)
      return x.redirect(`${agenda(x)}/sessions/${x.param('session')}`, 'saved')
    },
    (rejected) => showSession(x, x.param('session'), { form: 'facts', ...rejected }),
  )

/** A session held another time; on to its page, to give it a place. */
export async function repeat(x: Exchange): Promise<Response> {
  const code = await repeatSession(x.context, x.param('event'), await sessionIdIn(x))
  return x.redirect(`${agenda(x)}/sessions/${code}`, 'saved')
}

export const saveHours = (x: Exchange): Promise<Response> =>
  x.submit(
    roomHoursForm,
    async ({ id, days }) => {
      await saveRoomHours(x.context, x.param('event'), id, days)
      return x.redirect(rooms(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )

export const keep = (x: Exchange): Promise<Response> =>
  x.submit(
    keptRoomForm,
    async (block) => {
      await keepRoom(x.context, x.param('event'), block)
      return x.redirect(rooms(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )

export const free = (x: Exchange): Promise<Response> =>
  x.submit(
    freedRoomForm,
    async ({ id }) => {
      await freeRoom(x.context, x.param('event'), id)
      return x.redirect(rooms(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )

export const saveWays = (x: Exchange): Promise<Response> =>
  x.submit(
    walksForm,
    async ({ walks }) => {
      await saveWalks(x.context, x.param('event'), walks)
      return x.redirect(rooms(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )
