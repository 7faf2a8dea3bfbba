import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Content = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  /** Who named them. */
  readonly by: string
  readonly baseUrl: string
}

/** To somebody whom another speaker named: what was proposed, and where to look at it. */
export function coSpeakerMail(lang: Language, { event, proposal, by, baseUrl }: Content) {
  const t = translator(lang, 'proposalsMail')
  const name = textIn(event.name, lang)
  return composeMail({
    lang,
    subject: t('coSpeaker.subject', { event: name }),
    brand: name,
    paragraphs: [
      t('coSpeaker.text', { by: by || t('someone'), title: proposal.title, event: name }),
      t('coSpeaker.next'),
    ],
    button: {
      label: t('see'),
      url: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
    },
    footer: [t('why', { event: name })],
  })
}
