import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Message = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly body: string
  /** Whether the team reads it, or the speakers do. */
  readonly to: 'team' | 'speakers'
}

/** Tells of a message on a proposal, with its words; the answer is written where the button leads. Names nobody. */
export function threadMail(
  lang: Language,
  { event, proposal, body, to }: Message,
  baseUrl: string,
) {
  const t = translator(lang, 'reviewsMail')
  const name = textIn(event.name, lang)
  const values = { title: proposal.title, event: name }
  return composeMail({
    lang,
    subject: t('message.subject', values),
    brand: name,
    paragraphs: [t(`message.${to}`, values), body],
    button: {
      label: t('message.answer'),
      url:
        to === 'team'
          ? `${baseUrl}/${lang}/manage/events/${event.slug}/reviews/${proposal.code}/messages`
          : `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}/messages`,
    },
    footer: [to === 'team' ? t('message.whyTeam', values) : t('why', values)],
  })
}
