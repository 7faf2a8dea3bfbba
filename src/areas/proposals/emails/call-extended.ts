import { textIn } from '../../../shared/localized-text.ts'
import { sayInstant } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { ToldExtension, ToldSpeaker } from '../queries/extensions.ts'

/** To who has a draft or a proposal: the deadline moved, to when, and what the organisers say of it. */
export function callExtendedMail(extension: ToldExtension, person: ToldSpeaker, baseUrl: string) {
  const { lang } = person
  const t = translator(lang, 'proposalsMail')
  const event = textIn(extension.name, lang)
  const said = {
    event,
    when: sayInstant(lang, extension.closesAt, extension.timeZone),
    format: textIn(extension.formatName, lang),
  }
  const words = textIn(extension.words, lang)
  return {
    kind: 'proposals.call-extended',
    recipient: person.email,
    recipientName: person.name,
    eventId: extension.eventId,
    ...composeMail({
      lang,
      subject: t('extended.subject', said),
      brand: event,
      paragraphs: [
        t(extension.formatId ? 'extended.ofFormat' : 'extended.text', said),
        ...(words ? [words] : []),
        t('extended.next'),
      ],
      button: { label: t('seeCall'), url: `${baseUrl}/${lang}/events/${extension.slug}/call` },
      footer: [t('why', { event })],
    }),
  }
}
