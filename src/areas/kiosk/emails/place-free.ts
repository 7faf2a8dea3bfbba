import { sayInstant, sayTime } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { folderOf, type KioskScope } from '../domain/kiosk-scope.ts'
import type { TeamMember } from '../queries/volunteers.ts'

type PlaceFree = {
  readonly member: TeamMember
  readonly kiosk: KioskScope
  /** The last part of the address of what the kiosk belongs to. */
  readonly owner: string
  readonly shift: {
    readonly id: string
    readonly startsAt: Date
    readonly endsAt: Date
    readonly timeZone: string
  }
  /** Who gave it back; may be empty. */
  readonly by: string
  readonly url: string
}

/** To who looks after a kiosk: somebody gave a place on a shift back. */
export function placeFreeMail({ member, kiosk, owner, shift, by, url }: PlaceFree) {
  const { lang } = member
  const t = translator(lang, 'kioskMail')
  const { startsAt, endsAt, timeZone } = shift
  const plan = `manage/${folderOf[kiosk.scope]}/${owner}/kiosks/${kiosk.slug}/shifts`
  return {
    kind: 'shift-given-back',
    recipient: member.email,
    recipientName: member.name,
    subjectId: shift.id,
    ...composeMail({
      lang,
      subject: t('free.subject', { kiosk: kiosk.name }),
      brand: kiosk.name,
      ...(member.name && { greeting: t('greeting', { name: member.name }) }),
      paragraphs: [t('free.text', { kiosk: kiosk.name, by: by || t('free.somebody') })],
      facts: [
        [t('when'), `${sayInstant(lang, startsAt, timeZone)} – ${sayTime(lang, endsAt, timeZone)}`],
      ],
      button: { label: t('seeShifts'), url: `${url}/${lang}/${plan}` },
      footer: [t('free.why', { kiosk: kiosk.name })],
    }),
  }
}
