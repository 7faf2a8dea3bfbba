import type { Language } from '../../../shared/localized-text.ts'
import type { ReleasedSession } from './release-content.ts'

/** The address of an event's agenda and what belongs to it. */
export const eventHome = (language: Language, slug: string) => `/${language}/events/${slug}`

/** A session's part of its address: the code finds it, the words are for people. */
export const sessionSlug = ({ code, slug }: Pick<ReleasedSession, 'code' | 'slug'>) =>
  `${code.toLowerCase()}-${slug}`

/** The code in a session's address, whatever stands behind it. */
export const codeIn = (address: string) => address.split('-', 1)[0]!.toUpperCase()
