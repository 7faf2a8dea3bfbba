import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { NewMessage } from '../database.ts'
import { daysKept } from '../domain/message.ts'
import type { Contact, Organiser } from '../queries.ts'

type OrganiserMessageMail = {
  readonly organiser: Organiser
  readonly contact: Contact
  readonly message: NewMessage
  readonly url: string
}

/** What somebody wrote, for an organiser: answering it writes to the sender. */
export function organiserMessageMail({ organiser, contact, message, url }: OrganiserMessageMail) {
  const { lang } = organiser
  const t = translator(lang, 'contactMail')
  const name = textIn(contact.name, lang)
  const folder = contact.kind === 'event' ? 'events' : 'communities'
  return {
    kind: 'organiser-message',
    recipient: organiser.email,
    recipientName: organiser.name,
    replyTo: message.email,
    subjectId: message.id,
    ...composeMail({
      lang,
      subject: t('subject', { sender: message.name, name }),
      brand: name,
      colour: contact.colour,
      paragraphs: [t('wrote', { sender: message.name, name }), message.message],
      closing: [t('answer')],
      button: {
        label: t('button'),
        url: `${url}/${lang}/manage/${folder}/${contact.slug}/messages`,
      },
      footer: [t('footer', { days: daysKept })],
    }),
  }
}
