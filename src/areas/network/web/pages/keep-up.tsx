import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'

const folders = { community: 'communities', programme: 'programmes', series: 'series' } as const

type KeepUpProps = { readonly kind: keyof typeof folders; readonly slug: string }

/** Where a host or a series is followed. */
export const followAddress = (language: string, { kind, slug }: KeepUpProps): string =>
  `/${language}/follow/${folders[kind]}/${slug}`

/** The feeds of a host or a series: its events as calendar and RSS, a community's news. */
export function feedsOf(language: string, { kind, slug }: KeepUpProps) {
  const query = `${kind}=${slug}`
  return {
    ics: `/${language}/calendar/feed.ics?${query}`,
    rss: `/${language}/calendar/feed.xml?${query}`,
    news: kind === 'community' ? `/${language}/news/rss.xml?${query}` : null,
  }
}

/** The ways to hear what comes next: by mail, or by a feed. */
export function KeepUp(props: KeepUpProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const feeds = feedsOf(language, props)
  return (
    <section className="section">
      <h2>{t('keepUp')}</h2>
      <ul className="take-along">
        <li>
          <a href={followAddress(language, props)}>{t('byMail')}</a>
        </li>
        <li>
          <a href={feeds.ics}>{t('subscribe')}</a>
        </li>
        <li>
          <a href={feeds.rss}>{t('eventsRss')}</a>
        </li>
        {feeds.news && (
          <li>
            <a href={feeds.news}>{t('newsRss')}</a>
          </li>
        )}
        {props.kind === 'community' && (
          <li>
            <a href={`/${language}/communities/${props.slug}/newsletter`}>{t('newsletter')}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
