import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay, sayDays, sayLeaf, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { dayOf, instantAt } from '../../../../shared/time.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { EventCard, EventList } from '../../../../ui/event-card.tsx'
import { HostPanels } from '../../../../ui/host-panels.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { Time } from '../../../../ui/time.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import type { AccessibilityFeature } from '../../domain/accessibility.ts'
import type { EventView } from '../event-view.ts'

type Props = { readonly event: EventView }

/** Who holds it, each with what it brings: its words, its tracks and how many sessions stand in them. */
export function Hosts({ event, home }: Props & { readonly home: string }) {
  const t = useTranslations('events')
  const { language } = usePage()
  if (event.hosts.length === 0) return null
  return (
    <HostPanels
      hosts={event.hosts.map((host) => ({
        name: host.name,
        color: host.colour,
        text: textIn(host.summary, language),
        href: `/${language}/${host.kind === 'programme' ? 'programmes' : 'communities'}/${host.slug}`,
        links: host.tracks.map((track) => ({
          label: textIn(track.name, language),
          ...(track.sessions > 0 && {
            href: `${home}/agenda?track=${track.slug}`,
            detail: t('phases.sessions', { count: track.sessions }),
          }),
        })),
      }))}
    />
  )
}

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
            <span className="soft">
              <Time at={instantOf(day, event.timeZone)} zone={event.timeZone}>
                {t('fromTo', { from: day.opensAt.slice(0, 5), to: day.closesAt.slice(0, 5) })}
              </Time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const instantOf = (day: { day: string; opensAt: string }, zone: string) =>
  (instantAt(`${day.day}T${day.opensAt.slice(0, 5)}`, zone) ?? new Date(day.day)).toISOString()

/** Where it is, in the world and on the network. */
export function Venue({ event }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  const notes = textIn(event.venueNotes, language)
  if (!event.venueName && !event.venueAddress && !notes && !event.onlineUrl) return null
  const { latitude, longitude } = event
  return (
    <section className="section">
      <h2>{t('place')}</h2>
      <p>
        <b>{event.venueName}</b>
        {event.venueAddress && (
          <>
            <br />
            {event.venueAddress}
          </>
        )}
      </p>
      {latitude !== null && longitude !== null && (
        <p>
          <a
            href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`}
            rel="noopener"
          >
            {t('onMap')}
          </a>
        </p>
      )}
      {event.onlineUrl && (
        <p>
          <a href={event.onlineUrl} rel="noopener">
            {t('joinOnline')}
          </a>
        </p>
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
          <Tags>
            {event.accessibilityFeatures.map((feature) => (
              <Tag key={feature} tone="plain">
                {t(`features.${feature as AccessibilityFeature}`)}
              </Tag>
            ))}
          </Tags>
          {accessibility && <Prose html={renderMarkdown(accessibility)} />}
        </section>
      )}
      {(conduct ||
        event.codeOfConductUrl ||
        event.contactEmail ||
        event.website ||
        event.announcedAt) && (
        <section className="section">
          <h2>{t('conductTitle')}</h2>
          {conduct && <Prose html={renderMarkdown(conduct)} />}
          {event.codeOfConductUrl && (
            <p>
              <a href={event.codeOfConductUrl} rel="noopener">
                {t('readConduct')}
              </a>
            </p>
          )}
          {event.website && (
            <p>
              <a href={event.website} rel="noopener">
                {t('website')}
              </a>
            </p>
          )}
          {event.contactEmail && (
            <p>
              {t('questions')} <a href={`mailto:${event.contactEmail}`}>{event.contactEmail}</a>
            </p>
          )}
          {event.announcedAt && (
            <p>
              <a href={`/${language}/events/${event.slug}/contact`}>{t('writeToOrganisers')}</a>
            </p>
          )}
          {event.forPress && (
            <p>
              <a href={`/${language}/events/${event.slug}/press`}>{t('press')}</a>
            </p>
          )}
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
      {event.programme && (
        <p>
          <a href={`/${language}/events/${event.slug}/combined-agenda`}>{t('combinedAgenda')}</a>
        </p>
      )}
      <EventList>
        {event.colocated.map((other) => (
          <EventCard
            key={other.slug}
            name={textIn(other.name, language)}
            href={`/${language}/events/${other.slug}`}
            dates={
              other.startsOn && other.endsOn
                ? sayDays(language, other.startsOn, other.endsOn)
                : t('datesOpen')
            }
            place={other.city}
            {...(other.startsOn ? sayLeaf(language, other.startsOn) : {})}
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
            <span className="soft">
              {sayDay(language, dayOf(post.publishedAt, event.timeZone))}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/news?event=${event.slug}`}>{t('allItsNews')}</a>
      </p>
    </section>
  )
}
