import { instantAt } from '../../../../shared/time.ts'
import {
  longestMinutes,
  type ImportedAgenda,
  type ImportedSession,
  type ImportedSpeaker,
  type ImportNote,
  type ScheduleFileFormat,
} from './imported-agenda.ts'

/** A session as it was read, with what may still be missing. */
export type ReadSession = Omit<ImportedSession, 'minutes' | 'startsAt'> & {
  readonly startsAt: Date | null
  readonly minutes: number | null
}

const usualMinutes = 30

/**
 * Puts what was read of a file together: sessions without a title are told and left out, keys that come twice get a
 * number behind, a length that is missing or impossible becomes half an hour, and rooms and tracks that only sessions
 * name are added.
 */
export function gather(
  format: ScheduleFileFormat,
  read: {
    readonly rooms: readonly string[]
    readonly tracks: ImportedAgenda['tracks']
    readonly speakers: readonly ImportedSpeaker[]
    readonly sessions: readonly ReadSession[]
    readonly notes?: readonly ImportNote[]
  },
): ImportedAgenda {
  const notes: ImportNote[] = [...(read.notes ?? [])]
  const speakers = distinctSpeakers(read.speakers, notes)
  const known = new Set(speakers.map(({ key }) => key))
  const taken = new Set<string>()
  const sessions = read.sessions.flatMap((session, at): ImportedSession[] => {
    if (session.title === '') {
      notes.push({ code: 'no-title', about: session.key || `#${at + 1}` })
      return []
    }
    const note = (code: ImportNote['code'], about = session.title) => notes.push({ code, about })
    const key = freeKey(session.key || session.title, taken)
    if (session.key !== '' && key !== session.key) note('double-key')
    if (session.startsAt === null) note('no-time')
    const missing = session.minutes === null || session.minutes < 1
    if (missing) note('no-length')
    else if (session.minutes > longestMinutes) note('length-too-long')
    for (const speaker of session.speakers)
      if (!known.has(speaker)) note('unknown-speaker', `${session.title}: ${speaker}`)
    return [
      {
        ...session,
        key,
        minutes: missing ? usualMinutes : Math.min(session.minutes, longestMinutes),
        speakers: [...new Set(session.speakers)].filter((speaker) => known.has(speaker)),
      },
    ]
  })
  const tracks = new Map(read.tracks.map((track) => [track.name, track]))
  for (const { track } of sessions)
    if (track && !tracks.has(track)) tracks.set(track, { name: track, colour: null })
  return {
    format,
    rooms: [...new Set([...read.rooms, ...sessions.map(({ room }) => room)])].filter(Boolean),
    tracks: [...tracks.values()].filter(({ name }) => name !== ''),
    speakers,
    sessions,
    notes,
  }
}

function distinctSpeakers(speakers: readonly ImportedSpeaker[], notes: ImportNote[]) {
  const byKey = new Map<string, ImportedSpeaker>()
  for (const speaker of speakers) {
    if (speaker.name === '') notes.push({ code: 'no-name', about: speaker.key })
    else if (!byKey.has(speaker.key)) byKey.set(speaker.key, speaker)
  }
  return [...byKey.values()]
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key
  for (let number = 2; taken.has(free); number++) free = `${key}#${number}`
  taken.add(free)
  return free
}

/** An instant that may be written with or without its offset; without one it is by the clock of the event's zone. */
export function readInstant(text: string, zone: string): Date | null {
  if (text === '') return null
  if (/(?:Z|[+-]\d{2}:?\d{2})$/u.test(text)) {
    const instant = new Date(text)
    return Number.isNaN(instant.getTime()) ? null : instant
  }
  return instantAt(text.replace(' ', 'T'), zone)
}

/** The minutes from one instant to another; null if one is missing or they stand the wrong way round. */
export const minutesBetween = (from: Date | null, to: Date | null): number | null =>
  from && to && to > from ? Math.round((to.getTime() - from.getTime()) / 60_000) : null
