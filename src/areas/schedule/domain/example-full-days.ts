import { aPerson, aRoom, aSession, aTimetable, at } from './example-timetable.ts'
import type { Timetable } from './timetable.ts'

/** For tests and measurements: 20 rooms of 12 slots a day, each session in one of ten tracks and three languages, two speakers each. */
export function exampleFullDays(days: number): Timetable {
  const rooms = Array.from({ length: 20 }, (_, n) =>
    aRoom(`r${n}`, { capacity: 100, floor: `f${n % 3}`, equipment: ['projector'] }),
  )
  const names = Array.from({ length: days }, (_, n) => `2027-02-${String(19 + n)}`)
  const sessions = names.flatMap((day, onDay) =>
    rooms.flatMap((room, r) =>
      Array.from({ length: 12 }, (_, slot) => {
        const n = (onDay * 20 + r) * 12 + slot
        const time = `${String(8 + Math.floor((slot * 45) / 60)).padStart(2, '0')}:${String((slot * 45) % 60).padStart(2, '0')}`
        return aSession(`s${n}`, {
          startsAt: at(time, day),
          roomId: room.id,
          trackId: `t${(n * 7) % 10}`,
          lang: ['en', 'es', 'pt'][n % 3]!,
          equipment: ['projector'],
          speakers: [0, 1].map((k) => ({
            personId: `p${(n * 2 + k) % 400}`,
            answer: 'confirmed' as const,
          })),
        })
      }),
    ),
  )
  return aTimetable(sessions, {
    rooms,
    days: names.map((day) => ({ day, opensAt: '08:00', closesAt: '18:00' })),
    tracks: Array.from({ length: 10 }, (_, n) => ({
      id: `t${n}`,
      slug: `t${n}`,
      name: { en: `T${n}` },
      colour: '#123456',
      host: null,
      hostId: null,
    })),
    walks: [{ fromFloor: 'f0', toFloor: 'f1', minutes: 5 }],
    languages: ['en', 'es', 'pt'],
    people: Array.from({ length: 400 }, (_, n) => aPerson(`p${n}`)),
    stars: new Map(sessions.map(({ id }, n) => [id, (n * 31) % 90])),
  })
}
