import { dayOf, localInput } from '../../../shared/time.ts'
import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleasedAgenda, ReleasedRoom, ReleasedSession } from './release-content.ts'

/** The published agenda of one of several events that are held beside each other. */
export type AgendaBeside = {
  readonly id: string
  readonly name: LocalizedText
  readonly colour: string
  readonly venueName: string
  readonly agenda: ReleasedAgenda
}

/**
 * Several agendas as one: on the clock of the first, in the order of time, each session in a track that is its event. A
 * room of the same name in the same venue is one room; rooms of the same name elsewhere say whose they are. A speaker of
 * several events stands there once.
 */
export function combineAgendas(parts: readonly AgendaBeside[], language: Language): ReleasedAgenda {
  const zone = parts[0]?.agenda.timeZone ?? 'UTC'
  const rooms = combinedRooms(parts, language)
  const speakers = new Map(
    parts.flatMap(({ agenda }) => agenda.speakers).map((speaker) => [speaker.id, speaker]),
  )
  const position = new Map(rooms.list.map(({ id }, at) => [id, at]))
  const sessions = parts
    .flatMap(({ id, agenda }) =>
      agenda.sessions.map((session) => ({
        ...onClock(session, zone),
        track: id,
        room: session.room === null ? null : (rooms.idOf.get(session.room) ?? null),
      })),
    )
    .toSorted(
      (one, other) =>
        one.startsAt.localeCompare(other.startsAt) ||
        (position.get(one.room ?? '') ?? -1) - (position.get(other.room ?? '') ?? -1),
    )
  return {
    timeZone: zone,
    rooms: rooms.list,
    tracks: parts.map(({ id, name, colour }) => ({ id, slug: id, name, colour, host: null })),
    sessions,
    speakers: [...speakers.values()],
    cancelled: parts.flatMap(({ agenda }) => agenda.cancelled),
  }
}

function onClock(session: ReleasedSession, zone: string): ReleasedSession {
  const start = new Date(session.startsAt)
  const end = new Date(start.getTime() + session.minutes * 60_000)
  return {
    ...session,
    day: dayOf(start, zone),
    from: localInput(start, zone).slice(11),
    until: localInput(end, zone).slice(11),
  }
}

function combinedRooms(parts: readonly AgendaBeside[], language: Language) {
  const list: ReleasedRoom[] = []
  const idOf = new Map<string, string>()
  const byPlace = new Map<string, string>()
  for (const { venueName, name: event, agenda } of parts)
    for (const room of agenda.rooms) {
      const place = `${venueName}\n${room.name}`.toLowerCase()
      const shared = byPlace.get(place)
      idOf.set(room.id, shared ?? room.id)
      if (shared !== undefined) continue
      byPlace.set(place, room.id)
      const taken = list.some(({ name }) => name.toLowerCase() === room.name.toLowerCase())
      list.push(taken ? { ...room, name: `${room.name} (${textIn(event, language)})` } : room)
    }
  return { list, idOf }
}
