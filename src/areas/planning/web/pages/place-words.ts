import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay, sayTime } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import type { Timetable } from '../../../schedule/domain/timetable.ts'

/** The words for a place on the agenda: the day, the time and the room, or that it waits. */
export function usePlaceWords({ timeZone, rooms }: Pick<Timetable, 'timeZone' | 'rooms'>) {
  const t = useTranslations('planning')
  const { language } = usePage()
  return ({
    startsAt,
    roomId,
  }: {
    readonly startsAt: Date | number | null
    readonly roomId: string | null
  }): string => {
    if (startsAt === null) return t('place.waiting')
    const instant = new Date(startsAt)
    return t('place.at', {
      day: sayShortDay(language, dayOf(instant, timeZone)),
      time: sayTime(language, instant, timeZone),
      room: rooms.find(({ id }) => id === roomId)?.name ?? 'none',
    })
  }
}
