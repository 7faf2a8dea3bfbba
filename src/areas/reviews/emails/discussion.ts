import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type DiscussionMail = {
  /** Mentioned in a comment; the speakers answered: to the committee. A question of the committee's: to a speaker. */
  readonly what: 'mentioned' | 'question' | 'answered'
  readonly person: { readonly email: string; readonly name: string; readonly lang: Language }
  readonly event: EventScope
  /** Its title as this person may read it. */
  readonly proposal: { readonly id: string; readonly code: string; readonly title: string }
  /** Who mentions; said to members of the committee only. */
  readonly by?: string
  /** The question, in its own words. */
  readonly words?: string
  readonly url: string
}

/** Tells somebody that something was said in which they have a part. Names no speaker to the committee, and no member of it to a speaker. */
export function discussionMail({ what, person, event, proposal, by, words, url }: DiscussionMail) {
  const { lang } = person
  const t = translator(lang, 'reviewsMail')
  const name = textIn(event.name, lang)
  const said = { title: proposal.title, event: name, by: by ?? '' }
  const address =
    what === 'question'
      ? `events/${event.slug}/call/proposals/${proposal.code}/questions`
      : `manage/events/${event.slug}/reviews/${proposal.code}#discussion`
  return {
    kind: `reviews.${what}`,
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    subjectId: proposal.id,
    ...composeMail({
      lang,
      subject: t(`${what}.subject`, said),
      brand: name,
      paragraphs: [t(`${what}.text`, said), ...(words ? [words] : [])],
      button: { label: t(`${what}.button`), url: `${url}/${lang}/${address}` },
      footer: [t(what === 'question' ? 'why' : 'whyCommittee', { event: name })],
    }),
  }
}
