import { sayInstant, sayTime } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { Staffing } from '../queries/shifts.ts'

/** To somebody with a place on a shift: it begins soon, or it was taken off the plan. */
export function shiftMail(what: 'reminder' | 'dropped', one: Staffing, baseUrl: string) {
  const { lang, kiosk, timeZone } = one
  const t = translator(lang, 'kioskMail')
  const when = `${sayInstant(lang, one.startsAt, timeZone)} – ${sayTime(lang, one.endsAt, timeZone)}`
  return {
    kind: `shift-${what}`,
    recipient: one.email,
    recipientName: one.name,
    subjectId: one.shiftId,
    ...composeMail({
      lang,
      subject: t(`${what}.subject`, { kiosk }),
      brand: kiosk,
      ...(one.name && { greeting: t('greeting', { name: one.name }) }),
      paragraphs: [t(`${what}.text`, { kiosk })],
      facts: [[t('when'), when]],
      button: { label: t('seeShifts'), url: `${baseUrl}/${lang}/kiosk/${one.kioskSlug}/shifts` },
      footer: [t('whyShift', { kiosk })],
    }),
  }
}
