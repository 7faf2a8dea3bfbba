import type { Timetable } from './timetable.ts'

/**
 * Moves every talk once to where it costs least, given where all others are: a first timetable that is worth having
 * when there is hardly any time.
 *
 * @param spent how much of the time is over, from 0 to 1; at 1 the talks that are left stay
 */
export function settleTalks(timetable: Timetable, spent: () => number): void {
  const { talks, rooms, slotsOf, roomsOf, pinnedTo } = timetable.model
  for (let talk = 0; talk < talks && spent() < 1; talk++) {
    if (pinnedTo[talk]! >= 0) continue
    let place = -1
    let least = 0
    for (const slot of slotsOf[talk]!)
      for (const room of roomsOf[talk]!) {
        const delta = timetable.moveDelta(talk, slot, room)
        if (delta >= least) continue
        least = delta
        place = slot * rooms + room
      }
    if (place >= 0) timetable.move(talk, Math.floor(place / rooms), place % rooms, least)
  }
}
