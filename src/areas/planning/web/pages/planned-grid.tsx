import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay, sayTime } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import { AgendaGrid, type AgendaSession } from '../../../../ui/agenda-grid.tsx'
import { isProgramme } from '../../../schedule/domain/session-kinds.ts'
import {
  endOf,
  isPlaced,
  onStage,
  type PlacedSession,
  type Timetable,
} from '../../../schedule/domain/timetable.ts'
import { usePlaceWords } from './place-words.ts'

type PlannedGridProps = {
  /** The working copy as it stands, and as it would be. */
  readonly timetable: Timetable
  readonly planned: Timetable
  readonly hrefOf: (session: PlacedSession) => string
}

/** The agenda as it would be, day by day; what moves says from where. */
export function PlannedGrid({ timetable, planned, hrefOf }: PlannedGridProps) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const say = usePlaceWords(timetable)
  const { timeZone, rooms, tracks, people } = planned
  const before = new Map(timetable.sessions.map((session) => [session.id, session]))
  const trackOf = new Map(tracks.map((track) => [track.id, track]))
  const view = (session: PlacedSession): AgendaSession => {
    const from = before.get(session.id)!
    const isMoved =
      Number(from.startsAt) !== Number(session.startsAt) || from.roomId !== session.roomId
    const track = trackOf.get(session.trackId ?? '')
    return {
      id: session.code.toLowerCase(),
      start: session.startsAt.getTime(),
      end: endOf(session).getTime(),
      room: session.roomId,
      title: textIn(session.title, language),
      speakers: onStage(session)
        .flatMap(({ personId }) => people.get(personId)?.name || [])
        .join(', '),
      meta: isMoved ? t('difference.movedFrom', { place: say(from) }) : '',
      kind: isProgramme(session.kind) ? (isMoved ? 'plenary' : 'session') : 'break',
      ...(isProgramme(session.kind) && { href: hrefOf(session) }),
      ...(track && {
        host: {
          name: track.host?.name ?? textIn(track.name, language),
          color: track.host?.colour ?? track.colour,
        },
      }),
    }
  }
  const days = Map.groupBy(planned.sessions.filter(isPlaced), ({ startsAt }) =>
    dayOf(startsAt, timeZone),
  )
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([day, sessions]) => (
      <section className="section" key={day}>
        <h3>{beginSentence(sayShortDay(language, day))}</h3>
        <AgendaGrid
          caption={beginSentence(sayShortDay(language, day))}
          level={4}
          rooms={rooms}
          sessions={sessions.map(view)}
          timeOf={(instant) => sayTime(language, new Date(instant), timeZone)}
        />
      </section>
    ))
}
