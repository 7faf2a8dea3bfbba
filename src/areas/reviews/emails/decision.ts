import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { sayInstant } from '../../../platform/i18n/dates.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'
import type { ToldDecision } from '../domain/decision.ts'

type About = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly decision: ToldDecision
}

type Said = {
  readonly name: string
  readonly note: string
  /** The changes that are asked for, if it tells of these. */
  readonly asked?: { readonly words: string; readonly until: Date } | null
}

/**
 * What the mail about a decision says before anybody changes it: its subject, and its paragraphs with an empty line between
 * them. `note` stands in its middle.
 */
export function decisionWords(
  lang: Language,
  { event, proposal, decision }: About,
  { name, note, asked }: Said,
): { subject: string; message: string } {
  const t = translator(lang, 'reviewsMail')
  const values = { title: proposal.title, event: textIn(event.name, lang) }
  return {
    subject: t(`${decision}.subject`, values),
    message: [
      name ? t('greeting', { name }) : t('greetingNobody'),
      t(`${decision}.text`, values),
      asked?.words.trim(),
      note.trim(),
      decision === 'changes'
        ? t('changes.next', {
            until: asked ? sayInstant(lang, asked.until, event.timeZone) : '',
          })
        : t(`${decision}.next`, values),
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** The whole mail around these words: with the way to the proposal, where an acceptance is confirmed. */
export function decisionMail(
  lang: Language,
  { event, proposal, decision }: About,
  { subject, message }: { readonly subject: string; readonly message: string },
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
      url: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
    },
    footer: [t('why', { event: name })],
  })
}
