import type { Language } from '../../../shared/localized-text.ts'
import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'
import { hasPage } from './session-kinds.ts'

/** The address of an event's agenda and what belongs to it. */
export const eventHome = (language: Language, slug: string) => `/${language}/events/${slug}`

/** A session's part of its address: the code finds it, the words are for people. */
export const sessionSlug = ({ code, slug }: Pick<ReleasedSession, 'code' | 'slug'>) =>
  `${code.toLowerCase()}-${slug}`

/** Where a session of an agenda is shown, by its code; null if it is not on it, or has no page. */
export function sessionHref(home: string, agenda: ReleasedAgenda, code: string): string | null {
  const session = agenda.sessions.find((each) => each.code === code)
  return session && hasPage(session) ? `${home}/sessions/${sessionSlug(session)}` : null
}

/** The code in a session's address, whatever stands behind it. */
export const codeIn = (address: string) => address.split('-', 1)[0]!.toUpperCase()
