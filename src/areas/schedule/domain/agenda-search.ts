import { fold } from '../../../shared/fold-tokens.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleaseContent, ReleasedSession } from './release-content.ts'

/** What was typed as the words to be found: without case and accents. */
export const wordsOf = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean)

/** Whether all words are in a text that was folded; parts of words count, so that a search can be followed while it is typed. */
export const matchesWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))

/** What a search in an agenda looks through, folded: titles and abstracts in every language, who speaks, track and rooms. A block is found by what its talks say. */
export function sessionWords({
  agenda,
  abstracts,
}: Pick<ReleaseContent, 'agenda' | 'abstracts'>): (session: ReleasedSession) => string {
  const speakers = new Map(
    agenda.speakers.map(({ id, name, organisation }) => [id, `${name} ${organisation}`]),
  )
  const tracks = new Map(agenda.tracks.map(({ id, name }) => [id, all(name)]))
  const rooms = new Map(agenda.rooms.map(({ id, name }) => [id, name]))
  const parts = Map.groupBy(agenda.sessions, ({ block }) => block)
  const wordsOfOne = (session: ReleasedSession) =>
    fold(
      [
        all(session.title),
        ...session.speakers.map((id) => speakers.get(id)),
        tracks.get(session.track ?? ''),
        ...[session.room, ...(session.furtherRooms ?? [])].map((id) => rooms.get(id ?? '')),
        all(session.format ?? {}),
        all(abstracts[session.id] ?? {}),
      ]
        .filter(Boolean)
        .join('\n')
        .replace(/[ \t]+/g, ' '),
    )
  return (session) => [session, ...(parts.get(session.id) ?? [])].map(wordsOfOne).join('\n')
}

const all = (text: LocalizedText) => [...new Set(Object.values(text))].join('\n')
