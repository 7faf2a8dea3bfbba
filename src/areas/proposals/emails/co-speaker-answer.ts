import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Content = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  /** Who answered. */
  readonly by: string
  readonly accepted: boolean
  readonly baseUrl: string
}

/** To the first speaker: what somebody whom they named said. */
export function coSpeakerAnswerMail(
  lang: Language,
  { event, proposal, by, accepted, baseUrl }: Content,
) {
  const t = translator(lang, 'proposalsMail')
  const name = textIn(event.name, lang)
  const words = { by, title: proposal.title || t('untitled'), event: name }
  return composeMail({
    lang,
    subject: t(accepted ? 'coSpeakerAccepted.subject' : 'coSpeakerDeclined.subject', words),
    brand: name,
    paragraphs: [t(accepted ? 'coSpeakerAccepted.text' : 'coSpeakerDeclined.text', words)],
    button: {
      label: t('see'),
      url: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
    },
    footer: [t('why', { event: name })],
  })
}
