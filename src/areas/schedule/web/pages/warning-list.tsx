import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Details } from '../../../../ui/details.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Timetable, TimetableSession } from '../../domain/timetable.ts'
import { isClash, type Warning } from '../../domain/warnings.ts'

type WarningListProps = {
  readonly warnings: readonly Warning[]
  readonly timetable: Timetable
  /** The address of the organiser's agenda. */
  readonly base: string
}

const shownAtOnce = 8

/** What deserves a look, a sentence each with links to what it is about; what cannot happen stands first, and is marked. */
export function WarningList({ warnings, timetable, base }: WarningListProps) {
  const t = useTranslations('schedule')
  const list = (some: readonly Warning[]) => (
    <ul className="stack">
      {some.map((warning, at) => (
        <li key={at}>
          {isClash(warning) && (
            <>
              <Tag tone="bad">{t('clash')}</Tag>{' '}
            </>
          )}
          <Sentence warning={warning} timetable={timetable} base={base} />
        </li>
      ))}
    </ul>
  )
  const rest = warnings.slice(shownAtOnce)
  return (
    <>
      {list(warnings.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <Details summary={t('moreWarnings', { count: rest.length })}>{list(rest)}</Details>
      )}
    </>
  )
}

function Sentence({
  warning,
  timetable,
  base,
}: {
  warning: Warning
  timetable: Timetable
  base: string
}): ReactNode {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const link = (session: TimetableSession) => (chunks: ReactNode) => (
    <a href={`${base}/sessions/${session.code}`}>{chunks}</a>
  )
  const titleOf = (session: TimetableSession) => textIn(session.title, language)
  const person = (id: string) => timetable.people.get(id)?.name || t('somebody')
  if (warning.kind === 'unplaced')
    return t.rich('warning.unplaced', {
      count: warning.sessions.length,
      a: (chunks) => <a href={`${base}#unplaced`}>{chunks}</a>,
    })
  if (warning.kind === 'not-taken')
    return t.rich('warning.not-taken', {
      count: warning.count,
      a: (chunks) => <a href={`${base}#take`}>{chunks}</a>,
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
