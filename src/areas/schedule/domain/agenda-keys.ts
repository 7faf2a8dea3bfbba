import { slugOf } from '../../../shared/slug.ts'
import { textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'
import { isProgramme } from './session-kinds.ts'

/** What an agenda is narrowed down by, in the order in which addresses name it. */
export const filterNames = ['track', 'room', 'format', 'level', 'language', 'host'] as const
export type FilterName = (typeof filterNames)[number]

export type FilterChoice = {
  /** As an address has it: short, and the same from release to release. */
  readonly value: string
  /** What the organisers call it; null where our own words do (a level, a language, a kind). */
  readonly name: LocalizedText | null
}

export type AgendaKeys = {
  /** What can be chosen for each filter: only what tells sessions apart. */
  readonly choices: Readonly<Record<FilterName, readonly FilterChoice[]>>
  /** What a session has of each; '' for none. */
  of(session: ReleasedSession): Readonly<Record<FilterName, string>>
  /** All rooms in which a session takes place; none: for everybody. */
  roomsOf(session: Pick<ReleasedSession, 'room' | 'furtherRooms'>): readonly string[]
}

const levels = ['beginner', 'intermediate', 'advanced']

/** The words by which addresses name the rooms, tracks and whatever else sessions have in common. */
export function agendaKeys({ rooms, tracks, sessions }: ReleasedAgenda): AgendaKeys {
  const roomKeys = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, name } of rooms) {
    const slug = slugOf(name)
    let key = slug
    // Two rooms of one name are still two rooms.
    for (let at = 2; taken.has(key); at += 1) key = `${slug}-${at}`
    taken.add(key)
    roomKeys.set(id, key)
  }
  const trackOf = new Map(
    tracks.map(({ id, slug, host }) => [id, { slug, host: host ? slugOf(host.name) : '' }]),
  )
  const formatKey = formatKeys()
  const known = new Map<ReleasedSession, Readonly<Record<FilterName, string>>>()
  const of = (session: ReleasedSession): Readonly<Record<FilterName, string>> => {
    const before = known.get(session)
    if (before) return before
    const track = session.track === null ? undefined : trackOf.get(session.track)
    const keys = {
      track: track?.slug ?? '',
      room: session.room === null ? '' : (roomKeys.get(session.room) ?? ''),
      format: isProgramme(session.kind) ? formatKey(session) : '',
      level: session.level,
      language: session.lang,
      host: track?.host ?? '',
    }
    known.set(session, keys)
    return keys
  }
  const talks = sessions.filter(({ kind }) => isProgramme(kind))
  const used = talks.map(of)
  const has = (name: FilterName, value: string) => used.some((keys) => keys[name] === value)
  const inRooms = new Set(
    sessions.flatMap(({ room, furtherRooms = [] }) => [room, ...furtherRooms]),
  )
  const formats = new Map(talks.map((talk) => [formatKey(talk), talk.format]))
  const hosts = new Map(
    tracks.flatMap(({ host }) => (host ? [[slugOf(host.name), { en: host.name }] as const] : [])),
  )
  return {
    of,
    roomsOf: ({ room, furtherRooms = [] }) =>
      [room, ...furtherRooms].flatMap((id) => roomKeys.get(id ?? '') ?? []),
    choices: {
      track: among(
        tracks
          .filter(({ slug }) => has('track', slug))
          .map(({ slug, name }) => ({ value: slug, name })),
      ),
      room: among(
        rooms
          .filter(({ id }) => inRooms.has(id))
          .map(({ id, name }) => ({ value: roomKeys.get(id)!, name: { en: name } })),
      ),
      format: among([...formats].map(([value, name]) => ({ value, name }))),
      level: among(levels.filter((level) => has('level', level)).map(unnamed)),
      language: among(
        [...new Set(talks.map(({ lang }) => lang).filter(Boolean))].toSorted().map(unnamed),
      ),
      host: among(
        [...hosts]
          .filter(([value]) => has('host', value))
          .map(([value, name]) => ({ value, name })),
      ),
    },
  }
}

const among = (values: readonly FilterChoice[]) => (values.length > 1 ? values : [])
const unnamed = (value: string): FilterChoice => ({ value, name: null })

/** A format by the name it was given, a session without one by its kind. */
function formatKeys() {
  // A word for an address is made once for each name: that is most of the time this takes.
  const slugs = new Map<string, string>()
  return ({ format, kind }: ReleasedSession) => {
    const name = textIn(format, 'en')
    if (name === '') return kind
    const slug = slugs.get(name) ?? slugOf(name)
    slugs.set(name, slug)
    return slug
  }
}
