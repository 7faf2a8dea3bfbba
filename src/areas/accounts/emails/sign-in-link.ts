import type { Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'

/** The mail with the link that signs in. */
export function signInLinkMail(lang: Language, url: string) {
  const t = translator(lang, 'accountsMail')
  return composeMail({
    lang,
    subject: t('link.subject'),
    brand: 'Convite',
    paragraphs: [t('link.text')],
    button: { label: t('link.button'), url },
    closing: [t('link.validity', { minutes: 15 }), t('link.notYou')],
    footer: ['Convite'],
  })
}
