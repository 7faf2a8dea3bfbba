import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { slugOf } from '../../../../shared/slug.ts'
import type { EventView } from '../event-view.ts'

/** What one can follow from an event on: its series, its hosts, its city and its country. */
export function FollowLinks({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const country = sayCountry(language, event.country)
  const cityKey = slugOf(event.city, '')
  const links = [
    ...(event.seriesSlug && event.seriesName
      ? [{ path: `series/${event.seriesSlug}`, name: event.seriesName }]
      : []),
    ...event.hosts.map(({ kind, slug, name }) => ({
      path: `${kind === 'programme' ? 'programmes' : 'communities'}/${slug}`,
      name,
    })),
    ...(event.country && cityKey
      ? [{ path: `places/${event.country}-${cityKey}`, name: `${event.city}, ${country}` }]
      : []),
    ...(event.country ? [{ path: `places/${event.country}`, name: country }] : []),
  ]
  if (event.preview || links.length === 0) return null
  return (
    <section className="section">
      <h2>{t('followTitle')}</h2>
      <ul className="take-along">
        {links.map(({ path, name }) => (
          <li key={path}>
            <a href={`/${language}/follow/${path}`}>{t('followThis', { name })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
