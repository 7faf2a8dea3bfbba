import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay, sayDays, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { EventCard, EventList } from '../../../../ui/event-card.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import type { AccessibilityFeature } from '../../domain/accessibility.ts'
import type { EventView } from '../event-view.ts'

type Props = { readonly event: EventView }

/** Opening hours, where they differ from day to day or there are several days. */
export function Hours({ event }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  if (event.days.length < 2) return null
  return (
    <section className="section">
      <h2>{t('hours')}</h2>
      <ul className="stack">
        {event.days.map((day) => (
          <li key={day.day}>
            <b>{sayShortDay(language, day.day)}</b>{' '}
            <span className="soft">{t('fromTo', { from: day.opensAt.slice(0, 5), to: day.closesAt.slice(0, 5) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Venue({ event }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  const notes = textIn(event.venueNotes, language)
  if (!event.venueName && !event.venueAddress && !notes) return null
  const { latitude, longitude } = event
  return (
    <section className="section">
      <h2>{t('place')}</h2>
      <p>
        <b>{event.venueName}</b>
        {event.venueAddress && <><br />{event.venueAddress}</>}
      </p>
      {latitude !== null && longitude !== null && (
        <p><a href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`} rel="noopener">{t('onMap')}</a></p>
      )}
      {notes && <Prose html={renderMarkdown(notes)} />}
    </section>
  )
}

/** Accessibility, conduct and contact: what people need to know before they feel invited. */
export function Care({ event }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  const accessibility = textIn(event.accessibility, language)
  const conduct = textIn(event.codeOfConduct, language)
  return (
    <>
      {(event.accessibilityFeatures.length > 0 || accessibility) && (
        <section className="section">
          <h2>{t('accessibility')}</h2>
          <Tags>{event.accessibilityFeatures.map((feature) => <Tag key={feature} tone="plain">{t(`features.${feature as AccessibilityFeature}`)}</Tag>)}</Tags>
          {accessibility && <Prose html={renderMarkdown(accessibility)} />}
        </section>
      )}
      {(conduct || event.codeOfConductUrl || event.contactEmail) && (
        <section className="section">
          <h2>{t('conductTitle')}</h2>
          {conduct && <Prose html={renderMarkdown(conduct)} />}
          {event.codeOfConductUrl && <p><a href={event.codeOfConductUrl} rel="noopener">{t('readConduct')}</a></p>}
          {event.contactEmail && <p>{t('questions')} <a href={`mailto:${event.contactEmail}`}>{event.contactEmail}</a></p>}
        </section>
      )}
    </>
  )
}

export function Colocated({ event }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  if (event.colocated.length === 0) return null
  return (
    <section className="section">
      <h2>{t('colocatedTitle')}</h2>
      <EventList>
        {event.colocated.map((other) => (
          <EventCard
            key={other.slug}
            name={textIn(other.name, language)}
            href={`/${language}/events/${other.slug}`}
            dates={other.startsOn && other.endsOn ? sayDays(language, other.startsOn, other.endsOn) : t('datesOpen')}
          />
        ))}
      </EventList>
    </section>
  )
}

export function News({ event }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  if (event.posts.length === 0) return null
  return (
    <section className="section">
      <h2>{t('newsTitle')}</h2>
      <ul className="stack">
        {event.posts.map((post) => (
          <li key={post.slug}>
            <a href={`/${language}/news/${post.slug}`}>{textIn(post.titles, language)}</a>{' '}
            <span className="soft">{sayDay(language, dayOf(post.publishedAt, event.timeZone))}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/news?event=${event.slug}`}>{t('allItsNews')}</a>
      </p>
    </section>
  )
}
