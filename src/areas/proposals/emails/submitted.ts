import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Content = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly baseUrl: string
}

/** To the author: it arrived, and until when it can be changed. */
export function submittedMail(lang: Language, { event, proposal, baseUrl }: Content) {
  const t = translator(lang, 'proposalsMail')
  const name = textIn(event.name, lang)
  return composeMail({
    lang,
    subject: t('submitted.subject', { event: name }),
    brand: name,
    paragraphs: [t('submitted.text', { title: proposal.title, event: name }), t('submitted.next')],
    button: {
      label: t('see'),
      url: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
    },
    footer: [t('why', { event: name })],
  })
}
