import { sayLanguage } from '../../../platform/i18n/dates.ts'
import type { translator } from '../../../platform/i18n/messages.ts'
import { beginSentence } from '../../../shared/begin-sentence.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import {
  filterNames,
  type AgendaKeys,
  type FilterChoice,
  type FilterName,
} from '../domain/agenda-keys.ts'
import type { ReleasedSession } from '../domain/release-content.ts'
import { isProgramme } from '../domain/session-kinds.ts'

type T = ReturnType<typeof translator<'schedule'>>

/** What a choice is called. */
export function choiceLabel(
  t: T,
  language: Language,
  name: FilterName,
  { value, name: given }: FilterChoice,
): string {
  if (given) return textIn(given, language)
  if (name === 'language') return beginSentence(sayLanguage(language, value))
  return name === 'level' ? t(`levels.${value as 'beginner'}`) : t(`kinds.${value as 'talk'}`)
}

/** A choice as the sessions of a page name it, short: the third track is `t2`. */
export const tokenOf = (name: FilterName, at: number): string =>
  `${{ track: 't', room: 'r', format: 'f', level: 'l', language: 's', host: 'h' }[name]}${at}`

/**
 * What the island `agenda` needs to know of a session, in few bytes: the minute of the epoch at which it begins, how many it
 * lasts, '-' for what is not part of the programme, and the choices that it fits.
 */
export function sessionFacts(keys: AgendaKeys): (session: ReleasedSession) => string {
  const tokens = filterNames.map(
    (name) =>
      [
        name,
        new Map(keys.choices[name].map(({ value }, at) => [value, tokenOf(name, at)])),
      ] as const,
  )
  return (session) => {
    const own = keys.of(session)
    const start = Date.parse(session.startsAt) / 60_000
    return [
      start,
      session.minutes,
      isProgramme(session.kind) ? '' : '-',
      ...tokens.flatMap(([name, known]) =>
        name === 'room'
          ? keys.roomsOf(session).map((room) => known.get(room))
          : known.get(own[name]),
      ),
    ]
      .filter(Boolean)
      .join(' ')
  }
}
