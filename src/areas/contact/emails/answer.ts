import type { Language } from '../../../shared/localized-text.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { Contact } from '../queries.ts'

type AnswerMail = {
  readonly contact: Contact
  readonly message: {
    readonly id: string
    readonly senderName: string
    readonly senderEmail: string
    readonly lang: Language
    readonly message: string
  }
  readonly words: string
  readonly url: string
}

/** What organisers answer, in the language in which they were asked: nothing in it says who of them wrote. */
export function answerMail({ contact, message, words, url }: AnswerMail) {
  const { lang } = message
  const t = translator(lang, 'contactMail')
  const name = textIn(contact.name, lang)
  const folder = contact.kind === 'event' ? 'events' : 'communities'
  return {
    kind: 'organiser-answer',
    recipient: message.senderEmail,
    recipientName: message.senderName,
    subjectId: message.id,
    ...composeMail({
      lang,
      subject: t('reply.subject', { name }),
      brand: name,
      colour: contact.colour,
      greeting: t('reply.greeting', { sender: message.senderName }),
      paragraphs: [words],
      closing: [t('reply.asked'), message.message],
      button: {
        label: t('reply.button'),
        url: `${url}/${lang}/${folder}/${contact.slug}/contact`,
      },
      footer: [t('reply.footer', { name })],
    }),
  }
}
