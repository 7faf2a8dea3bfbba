import type { ReactNode } from 'react'
import type { translator } from '../../../platform/i18n/messages.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { Timetable, TimetableSession } from '../domain/timetable.ts'
import type { Warning } from '../domain/warnings.ts'

type Mark = (chunks: ReactNode) => ReactNode

/** How the reader is told: in which words, and how links are made, on a page or by the editor in the browser. */
export type Telling = {
  readonly t: ReturnType<typeof translator<'schedule'>>
  readonly language: Language
  readonly timetable: Timetable
  /** A link to a session. */
  readonly link: (session: TimetableSession) => Mark
  /** A link to a part of the organiser's agenda. */
  readonly part: (id: 'unplaced' | 'take') => Mark
}

/** What deserves a look, in a sentence. */
export function sayWarning(
  warning: Warning,
  { t, language, timetable, link, part }: Telling,
): ReactNode {
  const titleOf = (session: TimetableSession) => textIn(session.title, language)
  const person = (id: string) => timetable.people.get(id)?.name || t('somebody')
  if (warning.kind === 'unplaced')
    return t.rich('warning.unplaced', {
      count: warning.sessions.length,
      a: part('unplaced'),
    })
  if (warning.kind === 'not-taken')
    return t.rich('warning.not-taken', {
      count: warning.count,
      a: part('take'),
    })
  const one = { a: link(warning.session), title: titleOf(warning.session) }
  const two = () => {
    const other = 'other' in warning ? warning.other : warning.session
    return { ...one, b: link(other), other: titleOf(other) }
  }
  switch (warning.kind) {
    case 'room-twice': {
      const room = timetable.rooms.find(({ id }) => id === warning.roomId)?.name ?? ''
      return t.rich('warning.room-twice', { ...two(), room })
    }
    case 'room-of-others':
      return t.rich('warning.room-of-others', {
        ...one,
        room: timetable.rooms.find(({ id }) => id === warning.roomId)?.name ?? '',
        event: textIn(warning.event, language),
        from: warning.from,
        until: warning.until,
      })
    case 'speaker-twice':
      return t.rich('warning.speaker-twice', { ...two(), person: person(warning.personId) })
    case 'longer-than-gap':
      return t.rich('warning.longer-than-gap', { ...two(), minutes: warning.minutes })
    case 'beside-everybody':
      return t.rich('warning.beside-everybody', two())
    case 'short-pause':
      return t.rich('warning.short-pause', { ...two(), minutes: warning.minutes })
    case 'outside-hours':
      return t.rich('warning.outside-hours', {
        ...one,
        from: warning.opensAt,
        until: warning.closesAt,
      })
    case 'speaker-away':
    case 'unconfirmed':
      return t.rich(`warning.${warning.kind}`, { ...one, person: person(warning.personId) })
    case 'outside-days':
    case 'withdrawn':
    case 'no-longer-accepted':
    case 'nobody-left':
    case 'nameless':
      return t.rich(`warning.${warning.kind}`, one)
  }
}
