import { describe, expect, test } from 'vitest'
import { aPerson, aRoom, aSession, aTimetable, at } from './example-timetable.ts'
import { warningsOfPlacement } from './warnings-of-placement.ts'

const kinds = ({ fresh, mended }: ReturnType<typeof warningsOfPlacement>) => ({
  fresh: fresh.map(({ kind }) => kind),
  mended: mended.map(({ kind }) => kind),
})

describe('warningsOfPlacement', () => {
  const timetable = aTimetable([
    aSession('1', { startsAt: at('10:00'), roomId: 'a' }),
    aSession('2', { startsAt: at('10:00'), roomId: 'a' }),
    aSession('3'),
  ])

  test('tells what a move breaks and what it mends', () => {
    const free = { sessionId: '2', startsAt: at('10:00'), roomId: 'b' }
    expect(kinds(warningsOfPlacement(timetable, [free]))).toEqual({
      fresh: [],
      mended: ['room-twice'],
    })
    expect(
      kinds(
        warningsOfPlacement(timetable, [
          free,
          { sessionId: '3', startsAt: at('08:00'), roomId: 'b' },
        ]),
      ),
    ).toEqual({ fresh: ['outside-hours'], mended: ['room-twice'] })
  })

  test('says nothing of what stays as it is', () => {
    const same = { sessionId: '2', startsAt: at('10:00'), roomId: 'a' }
    expect(kinds(warningsOfPlacement(timetable, [same]))).toEqual({ fresh: [], mended: [] })
  })

  test('a longer session is judged by its new length', () => {
    const apart = aTimetable([
      aSession('1', { startsAt: at('10:00'), roomId: 'a' }),
      aSession('2', { startsAt: at('10:45'), roomId: 'a' }),
    ])
    const longer = { sessionId: '1', startsAt: at('10:00'), roomId: 'a', minutes: 46 }
    expect(kinds(warningsOfPlacement(apart, [longer]))).toEqual({
      fresh: ['longer-than-gap'],
      mended: [],
    })
  })
})

/** 20 rooms of 12 slots a day, each session in one of ten tracks and three languages, two speakers each. */
function fullDays(days: number) {
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

const lasts = (run: () => void): number => {
  const from = performance.now()
  run()
  return performance.now() - from
}

test('is judged while something is dragged: a day of 20 rooms and 12 slots, and no worse than it grows', () => {
  const [one, four] = [fullDays(1), fullDays(4)]
  const move = { sessionId: 's5', startsAt: at('12:30'), roomId: 'r7' }
  expect(warningsOfPlacement(one, [move]).fresh.length).toBeGreaterThan(0)
  // What else the machine does only adds to a time: the best of some tries is the nearest to the truth.
  const tries = Array.from({ length: 12 }, () => ({
    day: lasts(() => warningsOfPlacement(one, [move])),
    days: lasts(() => warningsOfPlacement(four, [move])),
  }))
  const day = Math.min(...tries.map((each) => each.day))
  expect(day).toBeLessThan(50)
  // Four days cost about four times as much: less than sixteen times, as it would be if all were compared with all.
  expect(Math.min(...tries.map((each) => each.days)) / day).toBeLessThan(14)
})
