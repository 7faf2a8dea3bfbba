import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { roomsBeside, sharedWith } from '../queries/shared-rooms.ts'
import { deleteRoom } from '../use-cases/delete-room.ts'
import { saveRoom } from '../use-cases/save-room.ts'
import { shareRoom } from '../use-cases/share-room.ts'
import { roomDeletionForm, roomForm, sharedRoomForm } from './forms.ts'
import { readTimetable } from './read-timetable.ts'
import { RoomsPage } from './pages/rooms-page.tsx'

export async function showRooms(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { event, timetable } = await readTimetable(x)
  const { db } = x.context
  const [beside, shared] = await Promise.all([roomsBeside(db, event.id), sharedWith(db, event.id)])
  return x.page(
    <RoomsPage
      slug={event.slug}
      timetable={timetable}
      beside={beside}
      shared={shared}
      {...(rejected && { rejected })}
    />,
  )
}

const back = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'agenda', 'rooms')

export const roomsPage = (x: Exchange): Promise<Response> => showRooms(x)

export const saveRoomForm = (x: Exchange): Promise<Response> =>
  x.submit(
    roomForm,
    async ({ id, ...room }) => {
      await saveRoom(x.context, x.param('event'), id, room)
      return x.redirect(back(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )

export const removeRoom = (x: Exchange): Promise<Response> =>
  x.submit(
    roomDeletionForm,
    async ({ id }) => {
      await deleteRoom(x.context, x.param('event'), id)
      return x.redirect(back(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )

/** Uses a room of an event held beside this one. */
export const shareRoomForm = (x: Exchange): Promise<Response> =>
  x.submit(
    sharedRoomForm,
    async ({ room }) => {
      await shareRoom(x.context, x.param('event'), room)
      return x.redirect(back(x), 'saved')
    },
    (rejected) => showRooms(x, rejected),
  )
