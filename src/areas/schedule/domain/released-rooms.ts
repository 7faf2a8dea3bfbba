import type { ReleasedAgenda, ReleasedRoom, ReleasedSession } from './release-content.ts'

/** All rooms in which a session takes place, the first one first; none: for everybody. */
export const releasedRooms = (
  { rooms }: Pick<ReleasedAgenda, 'rooms'>,
  { room, furtherRooms = [] }: ReleasedSession,
): ReleasedRoom[] =>
  [room, ...furtherRooms].flatMap((id) => rooms.find((each) => each.id === id) ?? [])

/** Their names, as one says them; '' for everybody. */
export const namesOfRooms = (
  agenda: Pick<ReleasedAgenda, 'rooms'>,
  session: ReleasedSession,
): string =>
  releasedRooms(agenda, session)
    .map(({ name }) => name)
    .join(' + ')
