import { textIn } from '../../../shared/localized-text.ts'
import { sayInstant } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { DraftToRemind } from '../queries/drafts-to-remind.ts'

/** To who began a draft: it was not submitted yet, and until when it can be. */
export function draftReminderMail(draft: DraftToRemind, what: 'week' | 'day', baseUrl: string) {
  const { lang } = draft
  const t = translator(lang, 'proposalsMail')
  const event = textIn(draft.name, lang)
  const said = {
    event,
    title: draft.title || t('reminder.untitled'),
    when: sayInstant(lang, draft.closesAt, draft.timeZone),
  }
  return {
    kind: 'proposals.draft-reminder',
    recipient: draft.email,
    recipientName: draft.recipientName,
    eventId: draft.eventId,
    subjectId: draft.id,
    ...composeMail({
      lang,
      subject: t(`reminder.${what}`, said),
      brand: event,
      paragraphs: [t('reminder.text', said), t('reminder.next')],
      button: {
        label: t('reminder.write'),
        url: `${baseUrl}/${lang}/events/${draft.slug}/call/proposals/${draft.code}`,
      },
      footer: [t('why', { event })],
    }),
  }
}
