import { expectedPeople } from '../expected-people.ts'
import type { Laid } from '../lay-out.ts'
import type { Room } from '../timetable.ts'
import type { Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

/** Rooms that lack what a session needs or have too few seats for it, and blocks whose talks take longer than they last. */
export function warnOfPlaces({ timetable, laid, placed, rooms }: Grounds): Warning[] {
  const expectedOf = expectedPeople(timetable)
  return [
    ...laid.flatMap((each) => missing(each, rooms)),
    ...placed.flatMap((each) => tooSmall(each, rooms, expectedOf)),
    ...tooFull(laid),
  ]
}

/** Two ways of writing the same thing are one. */
const sameWord = (word: string) => word.normalize('NFKC').trim().toLowerCase()

function missing({ session, roomIds }: Laid, rooms: Grounds['rooms']): Warning[] {
  const [roomId] = roomIds
  if (session.equipment.length === 0 || roomId === undefined) return []
  const there = new Set(roomIds.flatMap((id) => rooms.get(id)?.equipment ?? []).map(sameWord))
  const equipment = session.equipment.filter((word) => !there.has(sameWord(word)))
  return equipment.length > 0 ? [{ kind: 'equipment-missing', session, roomId, equipment }] : []
}

function tooSmall(
  { session, roomIds }: Laid,
  rooms: Grounds['rooms'],
  expectedOf: ReturnType<typeof expectedPeople>,
): Warning[] {
  const [roomId] = roomIds
  const there = roomIds.flatMap((id): readonly Room[] => {
    const room = rooms.get(id)
    return room ? [room] : []
  })
  if (roomId === undefined || there.some(({ capacity }) => capacity === null)) return []
  const seats = there.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0)
  const expected = expectedOf(session)
  if (!expected || expected.people <= seats) return []
  const { people, fromStars } = expected
  return [{ kind: 'small-room', session, roomId, expected: people, seats, fromStars }]
}

function tooFull(laid: readonly Laid[]): Warning[] {
  const taken = new Map<Laid['session'], number>()
  for (const { block, session } of laid)
    if (block) taken.set(block, (taken.get(block) ?? 0) + session.minutes)
  return [...taken].flatMap(([session, all]) => {
    const minutes = all - session.minutes
    return minutes > 0 ? [{ kind: 'block-too-full', session, minutes } as const] : []
  })
}
