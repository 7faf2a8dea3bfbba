import { fold } from '../../../shared/fold-tokens.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleaseContent, ReleasedSession } from './release-content.ts'

/** What was typed as the words to be found: without case and accents. */
export const wordsOf = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean)

/** Whether all words are in a text that was folded; parts of words count, so that a search can be followed while it is typed. */
export const matchesWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))

/** What a search in an agenda looks through, folded: titles and abstracts in every language, who speaks, track and room. */
export function sessionWords({
  agenda,
  abstracts,
}: Pick<ReleaseContent, 'agenda' | 'abstracts'>): (session: ReleasedSession) => string {
  const speakers = new Map(
    agenda.speakers.map(({ id, name, organisation }) => [id, `${name} ${organisation}`]),
  )
  const tracks = new Map(agenda.tracks.map(({ id, name }) => [id, all(name)]))
  const rooms = new Map(agenda.rooms.map(({ id, name }) => [id, name]))
  return (session) =>
    fold(
      [
        all(session.title),
        ...session.speakers.map((id) => speakers.get(id)),
        tracks.get(session.track ?? ''),
        rooms.get(session.room ?? ''),
        all(session.format ?? {}),
        all(abstracts[session.id] ?? {}),
      ]
        .filter(Boolean)
        .join('\n')
        .replace(/[ \t]+/g, ' '),
    )
}

const all = (text: LocalizedText) => [...new Set(Object.values(text))].join('\n')
