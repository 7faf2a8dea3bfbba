import { sayDate } from '../../../platform/i18n/dates.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Content = {
  readonly event: EventScope
  readonly proposal: { readonly title: string }
  /** Who named them. */
  readonly by: string
  /** Where they answer. */
  readonly url: string
  readonly until: Date
}

/** To somebody whom another speaker named: what was proposed, and where to say whether they speak. */
export function coSpeakerMail(lang: Language, { event, proposal, by, url, until }: Content) {
  const t = translator(lang, 'proposalsMail')
  const name = textIn(event.name, lang)
  return composeMail({
    lang,
    subject: t('coSpeaker.subject', { event: name }),
    brand: name,
    paragraphs: [
      t('coSpeaker.text', {
        by: by || t('someone'),
        title: proposal.title || t('untitled'),
        event: name,
      }),
      t('coSpeaker.next', { until: sayDate(lang, until, event.timeZone) }),
    ],
    button: { label: t('coSpeaker.answer'), url },
    footer: [t('why', { event: name })],
  })
}
