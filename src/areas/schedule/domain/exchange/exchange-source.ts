import type { Language, LocalizedText } from '../../../../shared/localized-text.ts'
import { eventHome, sessionSlug } from '../addresses.ts'
import type { ReleaseContent, ReleasedRoom, ReleasedSession } from '../release-content.ts'
import { hasPage } from '../session-kinds.ts'

/** What the exchange formats of an agenda are made of: one release of one event, in one language. */
export type ExchangeSource = {
  readonly event: {
    readonly slug: string
    readonly name: LocalizedText
    readonly timeZone: string
    readonly startsOn: string | null
    readonly endsOn: string | null
    readonly colour: string
    readonly venueName: string
  }
  readonly release: {
    readonly number: number
    readonly publishedAt: Date
    readonly content: ReleaseContent
  }
  readonly language: Language
  /** The address of this installation, without a slash at its end. */
  readonly baseUrl: string
  /** What the place of sessions for everybody is called in formats in which each session has a room. */
  readonly everywhere: string
  /** Slides and what else belongs to sessions for everybody, by their ids. */
  readonly links?: ReadonlyMap<string, readonly { readonly title: string; readonly url: string }[]>
}

/** Where people read about a session; the agenda itself for a break. */
export function sessionUrl(source: ExchangeSource, session: ReleasedSession): string {
  const home = source.baseUrl + eventHome(source.language, source.event.slug)
  return hasPage(session) ? `${home}/sessions/${sessionSlug(session)}` : `${home}/agenda`
}

/** The rooms of a release, and for sessions without one a place with an id of its own. */
export function placesOf({ release, everywhere }: ExchangeSource): readonly ReleasedRoom[] {
  const { rooms, sessions } = release.content.agenda
  if (sessions.every(({ room }) => room !== null)) return rooms
  return [{ id: everywhereId, name: everywhere, capacity: null, accessibility: {} }, ...rooms]
}

/** No room has it: a UUID of version 8, of which only the version and variant say anything (RFC 9562). */
export const everywhereId = '00000000-0000-8000-8000-000000000001'

/** The place of a session among `placesOf`. */
export const placeIdOf = ({ room }: ReleasedSession): string => room ?? everywhereId

/**
 * A positive whole number of at most 31 bits for each id, for formats that want numbers: FNV-1a, and the next free
 * number where two meet (about one agenda of 1,000 sessions in 4,000). The same ids always get the same numbers, and an
 * id keeps its number from release to release.
 */
export function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of ids.toSorted()) {
    if (numbers.has(id)) continue
    let number = folded(id)
    while (taken.has(number)) number = (number % most) + 1
    taken.add(number)
    numbers.set(id, number)
  }
  return numbers
}

const most = 0x7fff_ffff

function folded(id: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x0100_0193)
  return ((hash >>> 1) % most) + 1
}
