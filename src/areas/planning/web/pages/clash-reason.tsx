import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Notice } from '../../../../ui/notice.tsx'
import {
  onStage,
  type Timetable,
  type TimetableSession,
} from '../../../schedule/domain/timetable.ts'
import type { Mishap, PlanClash } from '../../domain/plan.ts'

type ClashReasonProps = {
  readonly clash: PlanClash
  readonly timetable: Timetable
  readonly mishaps: readonly Mishap[]
}

/** Sessions and rules that cannot all be had: the smallest such set, with the facts behind each rule. */
export function ClashReason({ clash, timetable, mishaps }: ClashReasonProps) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const sessions = timetable.sessions.filter(({ id }) => clash.sessionIds.includes(id))
  const facts = useFacts(timetable, mishaps)
  const about = [...new Set(clash.rules.flatMap((rule) => facts(rule, sessions)))]
  return (
    <Notice kind="warning" title={t('clash.title')}>
      <p>
        {t('clash.sessions', { count: sessions.length })}{' '}
        {sessions.map(({ title }) => textIn(title, language)).join(' · ')}
      </p>
      <p>{t('clash.rules')}</p>
      <ul>
        {clash.rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
      {about.length > 0 && (
        <>
          <p>{t('clash.facts')}</p>
          <ul>
            {about.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('clash.lead')}</p>
    </Notice>
  )
}

/** What is known of people, rooms and times that a rule is about, a sentence each. */
function useFacts(
  { timeZone, people, availability, rooms, roomBlocks, hosts }: Timetable,
  mishaps: readonly Mishap[],
) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const nameOf = (personId: string) => people.get(personId)?.name || t('somebody')
  const roomOf = (id: string) => rooms.find((room) => room.id === id)?.name ?? ''
  const at = (instant: number | string) => sayInstant(language, new Date(instant), timeZone)
  const speakersOf = (sessions: readonly TimetableSession[]) => [
    ...new Set(sessions.flatMap((session) => onStage(session).map(({ personId }) => personId))),
  ]
  return (rule: string, sessions: readonly TimetableSession[]): string[] => {
    switch (rule) {
      case 'speaker-away':
        return speakersOf(sessions).flatMap((personId) => [
          ...mishaps
            .filter((each) => each.kind === 'speaker-away' && each.personId === personId)
            .map(({ from, until }) =>
              t('clash.away', { person: nameOf(personId), from: at(from), until: at(until) }),
            ),
          ...(availability.get(personId) ?? []).map(({ from, until }) =>
            t('clash.free', { person: nameOf(personId), from: at(from), until: at(until) }),
          ),
        ])
      case 'equipment':
        return [...new Set(sessions.flatMap(({ equipment }) => equipment))].map((equipment) =>
          t('clash.equipment', {
            equipment,
            rooms:
              rooms
                .filter((room) => room.equipment.includes(equipment))
                .map(({ name }) => name)
                .join(', ') || 'none',
          }),
        )
      case 'room-kept':
        return roomBlocks.map(({ roomId, day, startsAt, endsAt, hostId, note }) =>
          t('clash.kept', {
            room: roomOf(roomId),
            day: sayShortDay(language, day),
            from: startsAt.slice(0, 5),
            until: endsAt.slice(0, 5),
            who: hosts.find(({ id }) => id === hostId)?.name ?? (note || 'none'),
          }),
        )
      case 'room-closed':
        return mishaps.flatMap((each) =>
          each.kind === 'room-lost'
            ? t('clash.lost', {
                room: roomOf(each.roomId),
                from: at(each.from),
                until: at(each.until),
              })
            : [],
        )
      default:
        return []
    }
  }
}
