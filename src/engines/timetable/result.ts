import { z } from 'zod'
import type { Placement, TimetableInstance } from './instance.ts'

/** A solved timetable in the words of its instance. */
export function writeTimetable(
  { talks, timeslots, rooms }: TimetableInstance,
  places: Int32Array,
): Placement[] {
  return talks.map(({ id }, talk) => ({
    id,
    timeslot: timeslots[Math.floor(places[talk]! / rooms.length)]!.id,
    room: rooms[places[talk]! % rooms.length]!.id,
  }))
}

/** The shape of a result for this instance: every talk once, each in a place in which it may be. */
export function readTimetable({ talks }: TimetableInstance) {
  const known = new Map(talks.map((talk) => [talk.id, talk]))
  const placement = z
    .object({ id: z.string(), timeslot: z.string(), room: z.string() })
    .refine(({ id, timeslot, room }) => {
      const talk = known.get(id)
      if (talk?.pinnedTo) return talk.pinnedTo.timeslot === timeslot && talk.pinnedTo.room === room
      return talk !== undefined && talk.timeslots.includes(timeslot) && talk.rooms.includes(room)
    }, 'invalid')
  return z.object({
    talks: z
      .array(placement)
      .refine(
        (list) =>
          list.length === talks.length && new Set(list.map(({ id }) => id)).size === talks.length,
        'invalid',
      ),
  })
}
