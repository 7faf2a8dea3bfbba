import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { contentsOf, Issue } from '../../queries.ts'

type IssueBodyProps = {
  readonly issue: Pick<Issue, 'opening'>
  readonly contents: Awaited<ReturnType<typeof contentsOf>>
  /** What its headings are: below the title of a page, or of a section of one. */
  readonly heading?: 'h2' | 'h3'
}

/** What an issue says: its opening, the posts and the events. */
export function IssueBody({ issue, contents, heading: Heading = 'h2' }: IssueBodyProps) {
  const t = useTranslations('newsletterMail')
  const { language } = usePage()
  const { posts, events } = contents
  return (
    <div className="stack newsletter">
      {textIn(issue.opening, language)
        .split(/\n{2,}/u)
        .filter(Boolean)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      {posts.length > 0 && <Heading>{t('posts')}</Heading>}
      <ul className="stack">
        {posts.map((post) => (
          <li key={post.id}>
            <a href={`/${language}/news/${post.slug}`}>{textIn(post.titles, language)}</a>
            <p className="soft">{textIn(post.summaries, language)}</p>
          </li>
        ))}
      </ul>
      {events.length > 0 && <Heading>{t('events')}</Heading>}
      <ul className="stack">
        {events.map((event) => (
          <li key={event.id}>
            <a href={`/${language}/events/${event.slug}`}>{textIn(event.name, language)}</a>
            <p className="soft">
              {[
                event.startsOn && event.endsOn && sayDays(language, event.startsOn, event.endsOn),
                event.city,
                sayCountry(language, event.country),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
