import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'
import type { WithoutNeeds } from '../queries/needs.ts'

/** To a speaker who has not said what they need on stage. */
export function needsReminderMail(event: EventScope, person: WithoutNeeds, baseUrl: string) {
  const { lang, code, title } = person
  const t = translator(lang, 'speakersMail')
  const named = { event: textIn(event.name, lang), title }
  return {
    kind: 'speakers.needs-reminder',
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    ...composeMail({
      lang,
      subject: t('needs.subject', named),
      brand: named.event,
      paragraphs: [t('needs.text', named), t('needs.next')],
      button: {
        label: t('needs.button'),
        url: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${code}/stage`,
      },
      footer: [t('needs.why', named)],
    }),
  }
}
