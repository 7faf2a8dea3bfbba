import { createTranslator } from 'use-intl/core'
import type { Messages } from '../../../../platform/i18n/messages.ts'
import { textIn, type Language } from '../../../../shared/localized-text.ts'
import type { Placement } from '../../domain/editor/plan-moves.ts'
import { onStage, type Timetable, type TimetableSession } from '../../domain/timetable.ts'

export type EditorMessages = Pick<Messages, 'schedule' | 'timetableEditor'> & {
  readonly programmes: Pick<Messages['programmes'], 'kind'>
}

/** What the editor says, in the reader's language and in the event's time. */
export class EditorWords {
  readonly language: Language
  readonly t
  readonly schedule
  /** Of rules of programmes. */
  readonly rules
  readonly #clock: Intl.DateTimeFormat
  readonly #day: Intl.DateTimeFormat
  readonly #list: Intl.ListFormat

  constructor(language: Language, messages: EditorMessages, timeZone: string) {
    this.language = language
    this.t = createTranslator({
      locale: language,
      messages: messages as Messages,
    })
    this.schedule = createTranslator({
      locale: language,
      messages: messages as Messages,
      namespace: 'schedule',
    })
    this.rules = createTranslator({
      locale: language,
      messages: messages as Messages,
      namespace: 'programmes',
    })
    this.#clock = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    })
    this.#list = new Intl.ListFormat(language, { type: 'conjunction' })
    this.#day = new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone,
    })
  }

  title = (session: TimetableSession): string =>
    textIn(session.title, this.language) || session.code

  time = (instant: Date | number): string => this.#clock.format(instant)

  day = (instant: Date | number): string => this.#day.format(instant)

  speakers = (session: TimetableSession, timetable: Timetable): string =>
    onStage(session)
      .map(({ personId }) => timetable.people.get(personId)?.name)
      .filter(Boolean)
      .join(', ')

  /** "10:00–10:35". */
  span = ({ startsAt, minutes }: Pick<Placement, 'startsAt' | 'minutes'>): string =>
    startsAt === null
      ? this.schedule('minutesLong', { count: minutes })
      : `${this.time(startsAt)}–${this.time(Number(startsAt) + minutes * 60_000)}`

  /** All rooms of a place, or that it is for everybody. */
  room = (
    { roomId, furtherRoomIds }: Pick<Placement, 'roomId' | 'furtherRoomIds'>,
    timetable: Timetable,
  ): string => {
    if (roomId === null) return this.t('timetableEditor.allRooms')
    const name = (room: string) => timetable.rooms.find(({ id }) => id === room)?.name ?? ''
    return this.#list.format([roomId, ...furtherRoomIds].map(name))
  }

  /** Day, time and rooms, or in which block it is, or that it waits. */
  place = (slot: Placement, timetable: Timetable): string => {
    const block = timetable.sessions.find(({ id }) => id === slot.blockId)
    if (block) return this.t('timetableEditor.inBlock', { block: this.title(block) })
    return slot.startsAt === null
      ? this.t('timetableEditor.waits')
      : this.t('timetableEditor.place', {
          day: this.day(slot.startsAt),
          span: this.span(slot),
          room: this.room(slot, timetable),
        })
  }
}
