import { localClock, minuteOf } from '../../schedule/domain/local-clock.ts'
import type { Room, Timetable, TimetableSession } from '../../schedule/domain/timetable.ts'
import { isFree } from '../../speakers/domain/free-slots.ts'
import type { PlanTask } from './plan.ts'
import {
  minute,
  minutesOf,
  overlapOf,
  sharedSpeakers,
  speakersOf,
  type Counted,
  type Named,
} from './plan-grounds.ts'
import type { RasterTime } from './time-raster.ts'

/** What holds in every timetable, whatever anybody wishes: one room, one speaker, one place at a time. */
export function firmRulesOf(
  { timetable, mishaps }: PlanTask,
  { talks, times, rooms }: Counted,
): Named[] {
  const speakers = speakersOf(timetable, talks)
  const minutes = minutesOf(times)
  const overlap = overlapOf(times)
  const together = sharedSpeakers(speakers)
  const isLost = (room: Room, { start, end }: RasterTime) =>
    mishaps.some(
      (each) =>
        each.kind === 'room-lost' &&
        each.roomId === room.id &&
        each.from < end &&
        start < each.until,
    )
  const isAway = (personId: string, { start, end }: RasterTime) =>
    !isFree(timetable.availability.get(personId) ?? null, new Date(start), new Date(end)) ||
    mishaps.some(
      (each) =>
        each.kind === 'speaker-away' &&
        each.personId === personId &&
        each.from < end &&
        start < each.until,
    )
  const spread = talks.filter((talk) => talk.furtherRoomIds.length > 0)
  const isFilled = (talk: TimetableSession, { start, end }: RasterTime, room: Room) =>
    spread.some(
      (other) =>
        other !== talk &&
        other.roomId !== room.id &&
        other.furtherRoomIds.includes(room.id) &&
        Number(other.startsAt) < end &&
        start < Number(other.startsAt) + other.minutes * minute,
    )
  const closed = closedRooms(timetable, times, rooms)
  const kept = keptRooms(timetable, times, rooms)
  const away = talks.map((_, talk) =>
    times.map((time) => speakers[talk]!.filter((personId) => isAway(personId, time)).length),
  )
  return [
    { name: 'room-twice', level: 'hard', of: 'in-room', cost: (a, b) => 10 * overlap(a, b) },
    {
      name: 'room-filled',
      level: 'hard',
      of: 'alone',
      cost: (talk, slot, room) =>
        isFilled(talks[talk]!, times[slot]!, rooms[room]!) ? 10 * minutes[slot]! : 0,
    },
    {
      name: 'speaker-twice',
      level: 'hard',
      of: 'times',
      relation: together,
      cost: (a, b) => 10 * overlap(a, b),
    },
    {
      name: 'speaker-away',
      level: 'hard',
      of: 'alone',
      cost: (talk, slot) => away[talk]![slot]! * minutes[slot]!,
    },
    {
      name: 'room-closed',
      level: 'hard',
      of: 'alone',
      cost: (_, slot, room) =>
        closed(slot, room) || isLost(rooms[room]!, times[slot]!) ? minutes[slot]! : 0,
    },
    {
      name: 'room-kept',
      level: 'hard',
      of: 'alone',
      cost: (talk, slot, room) => (kept(talks[talk]!, slot, room) ? minutes[slot]! : 0),
    },
  ]
}

type Hours = { readonly day: string; readonly from: number; readonly until: number }

function hoursOf(times: readonly RasterTime[], timeZone: string): Hours[] {
  const clock = localClock(timeZone)
  return times.map(({ start, end }) => {
    const { day, minute: from } = clock(start)
    return { day, from, until: from + (end - start) / minute }
  })
}

/** Where a room has hours of its own, whether it is closed at some of the time. */
function closedRooms(
  { timeZone }: Timetable,
  times: readonly RasterTime[],
  rooms: readonly Room[],
) {
  const local = hoursOf(times, timeZone)
  return (slot: number, room: number): boolean => {
    const { day, from, until } = local[slot]!
    const hours = rooms[room]!.hours.find((each) => each.day === day)
    if (!hours) return false
    if (hours.opensAt === null || hours.closesAt === null) return true
    return from < minuteOf(hours.opensAt) || until > minuteOf(hours.closesAt)
  }
}

/** Whether a time of a room is kept for a host whose session this is not, or for nobody. */
function keptRooms(
  { timeZone, roomBlocks, tracks }: Timetable,
  times: readonly RasterTime[],
  rooms: readonly Room[],
) {
  const local = hoursOf(times, timeZone)
  const hostOf = new Map(tracks.map(({ id, hostId }) => [id, hostId]))
  const table = times.map((_, slot) =>
    rooms.map(({ id }) =>
      roomBlocks.filter(
        ({ roomId, day, startsAt, endsAt }) =>
          roomId === id &&
          day === local[slot]!.day &&
          minuteOf(startsAt) < local[slot]!.until &&
          local[slot]!.from < minuteOf(endsAt),
      ),
    ),
  )
  return ({ trackId }: TimetableSession, slot: number, room: number): boolean =>
    table[slot]![room]!.some(
      ({ hostId }) => hostId === null || hostId !== (trackId === null ? null : hostOf.get(trackId)),
    )
}
