import type { ReactNode } from 'react'
import type { translator } from '../../../platform/i18n/messages.ts'
import { sayLanguage, sayShortDay } from '../../../platform/i18n/dates.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import { ruleTitle } from '../../programmes/domain/rule-title.ts'
import type { Timetable, TimetableSession } from '../domain/timetable.ts'
import type { Warning } from '../domain/warning.ts'

type Mark = (chunks: ReactNode) => ReactNode

/** How the reader is told: in which words, and how links are made, on a page or by the editor in the browser. */
export type Telling = {
  readonly t: ReturnType<typeof translator<'schedule'>>
  readonly language: Language
  readonly timetable: Timetable
  /** The words about rules of programmes. */
  readonly ofRules: ReturnType<typeof translator<'programmes'>>
  /** A link to a session. */
  readonly link: (session: TimetableSession) => Mark
  /** A link to a part of the organiser's agenda. */
  readonly part: (id: 'unplaced' | 'take') => Mark
}

/** What deserves a look, in a sentence with its reason. */
export function sayWarning(
  warning: Warning,
  { t, language, timetable, ofRules, link, part }: Telling,
): ReactNode {
  const titleOf = (session: TimetableSession) => textIn(session.title, language)
  const person = (id: string) => timetable.people.get(id)?.name || t('somebody')
  const room = (id: string | null) => timetable.rooms.find((each) => each.id === id)?.name ?? ''
  const one = (about: { readonly session: TimetableSession }) => ({
    a: link(about.session),
    title: titleOf(about.session),
  })
  const two = (about: {
    readonly session: TimetableSession
    readonly other: TimetableSession
  }) => ({
    ...one(about),
    b: link(about.other),
    other: titleOf(about.other),
  })
  switch (warning.kind) {
    case 'unplaced':
      return t.rich('warning.unplaced', {
        count: warning.sessions.length,
        a: part('unplaced'),
      })
    case 'not-taken':
      return t.rich('warning.not-taken', {
        count: warning.count,
        a: part('take'),
      })
    case 'no-language':
      return t('warning.no-language', {
        language: sayLanguage(language, warning.language),
        half: warning.half,
        day: sayShortDay(language, warning.day),
        room: warning.roomId === null ? 'none' : room(warning.roomId),
      })
    case 'rule': {
      const { rule, values } = warning
      const title = ruleTitle(rule)
      return t('warning.rule', {
        rule:
          'words' in title
            ? textIn(title.words, language)
            : ofRules(title.message as never, title.values as never),
        measured: ofRules(`kind.${rule.kind}.now`, values as never),
      })
    }
    case 'room-twice':
      return t.rich('warning.room-twice', { ...two(warning), room: room(warning.roomId) })
    case 'room-of-others':
      return t.rich('warning.room-of-others', {
        ...one(warning),
        room: room(warning.roomId),
        event: textIn(warning.event, language),
        from: warning.from,
        until: warning.until,
      })
    case 'room-closed':
      return t.rich('warning.room-closed', { ...one(warning), room: room(warning.roomId) })
    case 'room-hours':
      return t.rich('warning.room-hours', {
        ...one(warning),
        room: room(warning.roomId),
        from: warning.from,
        until: warning.until,
      })
    case 'room-kept':
      return t.rich('warning.room-kept', {
        ...one(warning),
        room: room(warning.roomId),
        from: warning.from,
        until: warning.until,
        note: warning.note || 'none',
      })
    case 'room-of-host':
      return t.rich('warning.room-of-host', {
        ...one(warning),
        room: room(warning.roomId),
        from: warning.from,
        until: warning.until,
        host: warning.host,
      })
    case 'equipment-missing':
      return t.rich('warning.equipment-missing', {
        ...one(warning),
        room: room(warning.roomId),
        equipment: warning.equipment.join(', '),
      })
    case 'small-room':
      return t.rich('warning.small-room', {
        ...one(warning),
        room: room(warning.roomId),
        seats: warning.seats,
        expected: warning.expected,
        stars: warning.fromStars ? 'yes' : 'no',
      })
    case 'same-topic': {
      const track = timetable.tracks.find(({ id }) => id === warning.trackId)
      return t.rich('warning.same-topic', {
        ...two(warning),
        c: link(warning.instead),
        instead: titleOf(warning.instead),
        track: textIn(track?.name, language),
      })
    }
    case 'speaker-twice':
      return t.rich('warning.speaker-twice', { ...two(warning), person: person(warning.personId) })
    case 'too-far':
      return t.rich('warning.too-far', {
        ...two(warning),
        person: person(warning.personId),
        minutes: warning.minutes,
        walk: warning.walk,
      })
    case 'longer-than-gap':
    case 'short-pause':
      return t.rich(`warning.${warning.kind}`, { ...two(warning), minutes: warning.minutes })
    case 'beside-everybody':
      return t.rich('warning.beside-everybody', two(warning))
    case 'block-too-full':
      return t.rich('warning.block-too-full', { ...one(warning), minutes: warning.minutes })
    case 'outside-hours':
      return t.rich('warning.outside-hours', {
        ...one(warning),
        from: warning.opensAt,
        until: warning.closesAt,
      })
    case 'speaker-away':
    case 'recording-refused':
    case 'unconfirmed':
      return t.rich(`warning.${warning.kind}`, {
        ...one(warning),
        person: person(warning.personId),
      })
    case 'outside-days':
    case 'withdrawn':
    case 'no-longer-accepted':
    case 'nobody-left':
    case 'nameless':
      return t.rich(`warning.${warning.kind}`, one(warning))
  }
}
