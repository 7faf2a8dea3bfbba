import type { Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'

/** To an address that somebody says is theirs as well: the link that joins it to the account. */
export function joinMail(
  lang: Language,
  { account, url }: { readonly account: string; readonly url: string },
) {
  const t = translator(lang, 'accountsMail')
  return composeMail({
    lang,
    subject: t('join.subject'),
    brand: 'Convite',
    paragraphs: [t('join.text', { account }), t('join.how', { account })],
    button: { label: t('join.button'), url },
    closing: [t('join.notYou')],
    footer: ['Convite'],
  })
}
