import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { roomsBeside } from '../../src/areas/schedule/queries/shared-rooms.ts'
import { placeSession } from '../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../src/areas/schedule/use-cases/publish-release.ts'
import { saveRoom } from '../../src/areas/schedule/use-cases/save-room.ts'
import { saveSession } from '../../src/areas/schedule/use-cases/save-session.ts'
import { shareRoom } from '../../src/areas/schedule/use-cases/share-room.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import { contributorTables } from '../upcoming/contributor-tables.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

const sharedRoom = 'Taller Obsidiana'

/**
 * The summit of contributors beside the full edition: a room of its own, one that it shares with its neighbour, and a short
 * agenda that is out, so that both can be read as one.
 */
export async function loadNeighbours(
  stage: Stage,
  edition: SampleEdition,
  now: Date,
): Promise<void> {
  const { event } = edition
  const { db } = stage.services
  const found = await eventBySlug(db, event.slug)
  if (!found) throw new Error(`${event.slug} is not there`)
  const owner = firstOwner(stage, edition)
  const context = stage.as(owner, daysFrom(now, -2))
  const beside = (await roomsBeside(db, found.id)).find(({ name }) => name === sharedRoom)
  if (!beside) throw new Error(`nobody beside ${event.slug} has ${sharedRoom}`)
  const rooms = {
    own: await saveRoom(context, event.slug, null, {
      name: 'Patio de los proyectos',
      capacity: 60,
      accessibility: {},
    }),
    shared: await shareRoom(context, event.slug, beside.id),
  }
  const days = { first: event.startsOn, second: event.endsOn }
  for (const { day, time, minutes, room, title } of contributorTables) {
    const { id } = await saveSession(context, event.slug, null, {
      kind: 'workshop',
      title,
      abstract: {},
      lang: '',
      level: '',
      trackId: null,
      formatId: null,
      sponsored: false,
      minutes,
      speakers: [],
    })
    await placeSession(context, event.slug, id, { day: days[day], time, roomId: rooms[room] })
  }
  await publishRelease(context, event.slug, {})
}
