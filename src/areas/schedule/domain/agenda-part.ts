import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'

const partNames = ['day', 'room', 'track', 'speaker'] as const

/** A part of an agenda that has a calendar of its own: a day, a room by id, a track by slug, a speaker by slug. */
export type AgendaPart = {
  /** The part as an address has it, always in the same order; '' for the whole agenda. */
  readonly query: string
  /** The names of what it is narrowed down to, for its title. */
  readonly names: readonly string[]
  holds(session: ReleasedSession): boolean
}

type Narrowing = { readonly name: string; holds(session: ReleasedSession): boolean }

/** The part that an address asks for; null if the agenda does not know what it names. */
export function agendaPart(query: URLSearchParams, agenda: ReleasedAgenda): AgendaPart | null {
  const asked = partNames.flatMap((part) => {
    const value = query.get(part)
    return value === null ? [] : [{ part, value, narrowing: narrowings[part](value, agenda) }]
  })
  const narrowed = asked.flatMap(({ narrowing }) => narrowing ?? [])
  if (narrowed.length < asked.length) return null
  const written = new URLSearchParams(asked.map(({ part, value }) => [part, value])).toString()
  return {
    query: written === '' ? '' : `?${written}`,
    names: narrowed.map(({ name }) => name),
    holds: (session) => narrowed.every((narrowing) => narrowing.holds(session)),
  }
}

const narrowings: Record<
  (typeof partNames)[number],
  (value: string, agenda: ReleasedAgenda) => Narrowing | null
> = {
  day: (value, { sessions }) =>
    sessions.some(({ day }) => day === value)
      ? { name: value, holds: ({ day }) => day === value }
      : null,
  // What is for everybody takes place there as well.
  room: (value, { rooms }) => {
    const room = rooms.find(({ id }) => id === value)
    return room
      ? {
          name: room.name,
          holds: ({ room: own, furtherRooms }) =>
            own === room.id || own === null || Boolean(furtherRooms?.includes(room.id)),
        }
      : null
  },
  track: (value, { tracks }) => {
    const track = tracks.find(({ slug }) => slug === value)
    return track ? { name: track.slug, holds: (session) => session.track === track.id } : null
  },
  speaker: (value, { speakers }) => {
    const speaker = speakers.find(({ slug }) => slug === value)
    return speaker
      ? { name: speaker.name, holds: (session) => session.speakers.includes(speaker.id) }
      : null
  },
}
