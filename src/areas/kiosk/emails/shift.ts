import { sayInstant, sayTime } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { shiftCalendar } from './shift-calendar.ts'
import type { Staffing } from '../queries/shifts.ts'

/** To somebody with a place on a shift: it begins soon, it was taken off the plan, or the team took the place back. */
export function shiftMail(
  what: 'reminder' | 'dropped' | 'taken-back',
  one: Staffing,
  baseUrl: string,
) {
  const { lang, kiosk, timeZone } = one
  const t = translator(lang, 'kioskMail')
  const page = `${baseUrl}/${lang}/kiosk/${one.kioskSlug}/shifts`
  const when = `${sayInstant(lang, one.startsAt, timeZone)} – ${sayTime(lang, one.endsAt, timeZone)}`
  return {
    kind: `shift-${what}`,
    recipient: one.email,
    recipientName: one.name,
    subjectId: one.shiftId,
    ...(what === 'reminder' && {
      attachments: [
        {
          filename: 'shift.ics',
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
          base64: Buffer.from(shiftCalendar(lang, [one], baseUrl)).toString('base64'),
        },
      ],
    }),
    ...composeMail({
      lang,
      subject: t(`${what}.subject`, { kiosk }),
      brand: kiosk,
      ...(one.name && { greeting: t('greeting', { name: one.name }) }),
      paragraphs: [t(`${what}.text`, { kiosk })],
      facts: [[t('when'), when]],
      button: { label: t('seeShifts'), url: page },
      footer: [t('whyShift', { kiosk })],
    }),
  }
}
