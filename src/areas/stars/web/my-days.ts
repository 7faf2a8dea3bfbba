import { beginSentence } from '../../../shared/begin-sentence.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayShortDay } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { eventHome, sessionSlug } from '../../schedule/domain/addresses.ts'
import type { ReleasedAgenda, ReleasedSession } from '../../schedule/domain/release-content.ts'
import { namesOfRooms, releasedRooms } from '../../schedule/domain/released-rooms.ts'
import { hasPage } from '../../schedule/domain/session-kinds.ts'
import { minutesBetweenFloors } from '../../schedule/domain/walking-minutes.ts'
import { clashesIn, sayHint, type HintWords, type Planned } from '../domain/clashes.ts'

/** A session that can be starred, with all its words ready. */
export type MySession = Planned & {
  readonly href: string
  /** Of title and speakers, where it is not the page's. */
  readonly lang: string | undefined
  readonly speakers: string
  readonly from: string
  readonly until: string
  /** When it is held, as hints say it. */
  readonly when: string
  readonly starred: boolean
  readonly hints: readonly string[]
}
export type MyDay = {
  readonly day: string
  readonly label: string
  readonly sessions: readonly MySession[]
}

type Own = { readonly slug: string; readonly starred: ReadonlySet<string> }

/** The sentences for hints, as the browser fills them too. */
export function hintWords(language: Language): HintWords {
  const t = translator(language, 'stars')
  const names = {
    title: '{title}',
    when: '{when}',
    room: '{room}',
    minutes: '{minutes}',
    between: '{between}',
  }
  return {
    clash: t('hint.clash', names),
    again: t('hint.again', names),
    walk: t('hint.walk', names),
  }
}

/** All sessions that have a page, day by day, and which of them are starred with which hints. */
export function myDays(agenda: ReleasedAgenda, language: Language, own: Own): MyDay[] {
  const t = translator(language, 'stars')
  const codes = new Map(agenda.sessions.map(({ id, code }) => [id, code]))
  const names = new Map(agenda.speakers.map(({ id, name }) => [id, name]))
  const sessions = agenda.sessions.filter(hasPage)
  const dayOf = (day: string) => beginSentence(sayShortDay(language, day))
  const planned = sessions.map((session) => ({
    ...asPlanned(session, language, agenda),
    block: codes.get(session.block ?? '') ?? '',
    when: t('when', { day: sayShortDay(language, session.day), from: session.from }),
  }))
  const when = new Map(planned.map((each) => [each.code, each.when]))
  const hints = clashesIn(
    planned,
    (code) => own.starred.has(code),
    minutesBetweenFloors(agenda.walks ?? []),
  )
  const words = hintWords(language)
  const days = new Map<string, MySession[]>()
  for (const [at, session] of sessions.entries()) {
    const mine: MySession = {
      ...planned[at]!,
      href: `${eventHome(language, own.slug)}/sessions/${sessionSlug(session)}`,
      lang: session.lang === language ? undefined : session.lang || undefined,
      speakers: session.speakers.flatMap((id) => names.get(id) ?? []).join(', '),
      from: session.from,
      until: session.until,
      starred: own.starred.has(session.code),
      hints: (hints.get(session.code) ?? []).map((hint) =>
        sayHint(words, hint, ({ code }) => when.get(code) ?? ''),
      ),
    }
    days.set(session.day, [...(days.get(session.day) ?? []), mine])
  }
  return [...days].map(([day, own]) => ({ day, label: dayOf(day), sessions: own }))
}

const asPlanned = (
  session: ReleasedSession,
  language: Language,
  agenda: ReleasedAgenda,
): Omit<Planned, 'block'> => ({
  code: session.code,
  title: textIn(session.title, language),
  start: Date.parse(session.startsAt),
  end: Date.parse(session.startsAt) + session.minutes * 60_000,
  room: namesOfRooms(agenda, session),
  floors: releasedRooms(agenda, session).map(({ floor = '' }) => floor),
  same: session.repeats ?? session.id,
})
