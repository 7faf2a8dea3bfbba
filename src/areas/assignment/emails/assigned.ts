import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type Content = {
  readonly event: EventScope
  /** Proposals that are new for the reviewer, and all that they have not read yet. */
  readonly added: number
  readonly open: number
  readonly baseUrl: string
}

/** To a reviewer: how much there is to read now. */
export function assignedMail(lang: Language, { event, added, open, baseUrl }: Content) {
  const t = translator(lang, 'assignmentMail')
  const name = textIn(event.name, lang)
  return composeMail({
    lang,
    subject: t('subject', { count: added, event: name }),
    brand: name,
    paragraphs: [t('text', { count: added, open, event: name }), t('conflict')],
    button: { label: t('read'), url: `${baseUrl}/${lang}/manage/events/${event.slug}/reviews` },
    footer: [t('why', { event: name })],
  })
}
