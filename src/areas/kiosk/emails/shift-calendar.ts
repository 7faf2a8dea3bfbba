import { translator } from '../../../platform/i18n/messages.ts'
import { calendar } from '../../../platform/icalendar/calendar.ts'
import type { Language } from '../../../shared/localized-text.ts'
import type { Staffing } from '../queries/shifts.ts'

/** Somebody's shifts as an iCalendar file, by the clock at the booth. A shift keeps its uid: imported again, it is one. */
export function shiftCalendar(
  language: Language,
  shifts: readonly Staffing[],
  baseUrl: string,
): string {
  const t = translator(language, 'kioskMail')
  return calendar({
    name: t('calendar'),
    events: shifts.map((one) => ({
      uid: `shift-${one.shiftId}@${new URL(baseUrl).hostname}`,
      sequence: 0,
      // A shift never changes: it is taken off and another one added.
      updatedAt: one.plannedAt,
      summary: t('shiftAt', { kiosk: one.kiosk }),
      time: { start: one.startsAt, end: one.endsAt, zone: one.timeZone },
      url: `${baseUrl}/${language}/kiosk/${one.kioskSlug}/shifts`,
    })),
  })
}
