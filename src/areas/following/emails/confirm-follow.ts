import type { Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { Subject } from '../domain/subject.ts'
import { subjectName } from './subject-name.ts'

type ConfirmFollow = {
  readonly email: string
  readonly lang: Language
  readonly subject: Subject
  readonly followId: string
  readonly secret: string
  readonly url: string
}

/** Asks whether the address really wants to follow. */
export function confirmFollowMail(wish: ConfirmFollow) {
  const { email, lang, followId, secret, url } = wish
  const t = translator(lang, 'followingMail')
  const name = subjectName(wish.subject, lang)
  return {
    kind: 'confirm-follow',
    recipient: email,
    subjectId: followId,
    ...composeMail({
      lang,
      subject: t('confirm.subject', { name }),
      brand: 'Convite',
      paragraphs: [t('confirm.text', { name })],
      button: {
        label: t('confirm.button'),
        url: `${url}/${lang}/following/${secret}/confirm/${followId}`,
      },
      closing: [t('confirm.ignore')],
      footer: ['Convite'],
    }),
  }
}
