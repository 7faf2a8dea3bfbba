import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { ToldDecision } from '../domain/decision.ts'
import type { Template } from '../domain/mail-template.ts'

type About = {
  readonly event: { readonly slug: string; readonly name: LocalizedText }
  readonly proposal: { readonly code: string }
  readonly decision: ToldDecision
  /** The reader's way to answer an acceptance without signing in; null: they sign in. */
  readonly secret: string | null
}

/** The whole mail around these words: with the way to the proposal, or to the answer to an acceptance. */
export function decisionMail(
  lang: Language,
  { event, proposal, decision, secret }: About,
  { subject, message }: Template,
  baseUrl: string,
) {
  const t = translator(lang, 'reviewsMail')
  const name = textIn(event.name, lang)
  return composeMail({
    lang,
    subject,
    brand: name,
    paragraphs: message
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    button: {
      label: decision === 'accepted' ? t('confirm') : decision === 'changes' ? t('edit') : t('see'),
      url:
        decision === 'accepted' && secret
          ? `${baseUrl}/${lang}/answers/${secret}`
          : `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
    },
    footer: [t('why', { event: name })],
  })
}
