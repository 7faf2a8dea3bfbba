import type { Cell } from '../../../../shared/csv.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { isoWithOffset } from '../../../../shared/time.ts'
import { releasedRooms } from '../released-rooms.ts'
import { endOf } from '../timetable.ts'
import { sessionUrl, type ExchangeSource } from './exchange-source.ts'

const columns = [
  'code',
  'kind',
  'title',
  'abstract',
  'language',
  'level',
  'track',
  'format',
  'day',
  'from',
  'until',
  'starts_at',
  'ends_at',
  'room',
  'speakers',
  'url',
  'recording',
  'interpretation',
  'captions',
] as const

/** The sessions of a release as rows of a table under one row of names, in the order of time. */
export function sessionRows(source: ExchangeSource): readonly (readonly Cell[])[] {
  const { event, release, language } = source
  const { agenda, abstracts } = release.content
  const rows = agenda.sessions.map((session) => {
    const startsAt = new Date(session.startsAt)
    const row: Record<(typeof columns)[number], Cell> = {
      code: session.code,
      kind: session.kind,
      title: textIn(session.title, language),
      abstract: textIn(abstracts[session.id], language),
      language: session.lang,
      level: session.level,
      track: textIn(agenda.tracks.find(({ id }) => id === session.track)?.name, language),
      format: textIn(session.format, language),
      day: session.day,
      from: session.from,
      until: session.until,
      starts_at: isoWithOffset(startsAt, event.timeZone),
      ends_at: isoWithOffset(endOf({ startsAt, minutes: session.minutes }), event.timeZone),
      room: releasedRooms(agenda, session)
        .map(({ name }) => name)
        .join('; '),
      speakers: session.speakers
        .flatMap((id) => agenda.speakers.find((speaker) => speaker.id === id)?.name ?? [])
        .join('; '),
      url: sessionUrl(source, session),
      recording: session.recording,
      interpretation: session.interpretation?.join('; '),
      captions: session.captions?.join('; '),
    }
    return columns.map((column) => row[column])
  })
  return [columns, ...rows]
}
