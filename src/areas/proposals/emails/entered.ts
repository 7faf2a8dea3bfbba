import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Content = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly baseUrl: string
}

/** To a speaker for whom the team entered a proposal: what it is, and that signing in with this address makes it theirs. */
export function enteredMail(lang: Language, { event, proposal, baseUrl }: Content) {
  const t = translator(lang, 'proposalsMail')
  const name = textIn(event.name, lang)
  return composeMail({
    lang,
    subject: t('entered.subject', { event: name }),
    brand: name,
    paragraphs: [t('entered.text', { title: proposal.title, event: name }), t('entered.next')],
    button: {
      label: t('see'),
      url: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
    },
    footer: [t('why', { event: name })],
  })
}
