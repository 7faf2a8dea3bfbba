import { expect, test } from 'vitest'
import { aRoom, aSession, aTimetable, at } from '../../schedule/domain/example-timetable.ts'
import { timeRaster } from './time-raster.ts'

const starts = (timetable: Parameters<typeof timeRaster>[0], minutes: number) =>
  timeRaster(timetable, [aSession('new', { minutes })]).map(({ start }) =>
    new Date(start).toISOString().slice(11, 16),
  )

test('a day in its rhythm, cut by what is for everybody and by the opening, whichever its room', () => {
  const timetable = aTimetable([
    aSession('opening', { kind: 'ceremony', startsAt: at('09:00'), roomId: 'a', minutes: 30 }),
    aSession('talk', { startsAt: at('12:30'), roomId: 'a', minutes: 60 }),
    aSession('lunch', { kind: 'meal', startsAt: at('11:00'), roomId: null, minutes: 60 }),
  ])
  // The zone is six hours behind UTC; nothing begins before the opening or ends after the last talk.
  expect(starts(timetable, 40)).toEqual(['15:30', '16:20', '18:00', '18:50'])
})

test('the whole day where what stands already leaves too little time', () => {
  const timetable = aTimetable(
    [aSession('talk', { startsAt: at('12:00'), roomId: 'a', minutes: 60 })],
    { rooms: [aRoom('a')] },
  )
  expect(starts(timetable, 120)).toEqual(['15:00', '17:10', '19:20', '21:30'])
})
