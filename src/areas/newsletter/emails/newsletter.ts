import { sayCountry, sayDays } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { contentsOf, Issue } from '../queries.ts'

type Newsletter = {
  readonly issue: Issue
  readonly contents: Awaited<ReturnType<typeof contentsOf>>
  readonly lang: Language
  readonly url: string
  /** Whom it goes to by their follow; none for a test to oneself. */
  readonly reader?: { readonly email: string; readonly secret: string; readonly followId: string }
}

/** An issue of a community's newsletter in the language of its reader, with the way to end it. */
export function newsletterMail({ issue, contents, lang, url, reader }: Newsletter) {
  const t = translator(lang, 'newsletterMail')
  const own = reader && `${url}/${lang}/following/${reader.secret}`
  const archive = `${url}/${lang}/communities/${issue.communitySlug}/newsletter`
  const sections = [
    {
      heading: t('posts'),
      items: contents.posts.map((post) => ({
        title: textIn(post.titles, lang),
        url: `${url}/${lang}/news/${post.slug}`,
        detail: textIn(post.summaries, lang),
      })),
    },
    {
      heading: t('events'),
      items: contents.events.map((event) => ({
        title: textIn(event.name, lang),
        url: `${url}/${lang}/events/${event.slug}`,
        detail: [
          event.startsOn && event.endsOn && sayDays(lang, event.startsOn, event.endsOn),
          event.city,
          sayCountry(lang, event.country),
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    },
  ].filter(({ items }) => items.length > 0)
  return {
    kind: 'newsletter',
    subjectId: issue.id,
    ...(own && { unsubscribeUrl: `${own}/newsletter/${reader.followId}/unsubscribe` }),
    ...composeMail({
      lang,
      subject: textIn(issue.subject, lang) || t('subject', { community: issue.communityName }),
      brand: issue.communityName,
      colour: issue.communityColour,
      paragraphs: textIn(issue.opening, lang)
        .split(/\n{2,}/u)
        .map((paragraph) => paragraph.trim())
        .filter(Boolean),
      sections,
      button: {
        label: t('read'),
        url: issue.number === null ? archive : `${archive}/${issue.number}`,
      },
      closing: own ? [t('end', { url: own })] : [t('test')],
      footer: [
        reader
          ? t('why', { email: reader.email, community: issue.communityName })
          : issue.communityName,
      ],
    }),
  }
}
