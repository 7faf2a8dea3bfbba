import type { Language } from '../../../shared/localized-text.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { isoWithOffset } from '../../../shared/time.ts'
import type { ReleasedAgenda, ReleasedSession, ReleasedSpeaker } from '../domain/release-content.ts'
import { isProgramme } from '../domain/session-kinds.ts'
import { endOf } from '../domain/timetable.ts'
import type { AgendaEvent } from '../queries/releases.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'

const placeOf = (event: AgendaEvent) => ({
  '@type': 'Place',
  name: event.venueName || event.city || textIn(event.name, 'en'),
  address: {
    '@type': 'PostalAddress',
    ...(event.venueAddress && { streetAddress: event.venueAddress }),
    ...(event.city && { addressLocality: event.city }),
    ...(event.country && { addressCountry: event.country }),
  },
})

const status = (cancelled: boolean) =>
  `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`

/**
 * The event with its sessions as `subEvent` (https://schema.org/subEvent). Short on purpose, with addresses relative to
 * the page: it is a part of the page's bytes, and each session's own page says the rest.
 */
export function agendaJsonLd(
  event: AgendaEvent,
  agenda: ReleasedAgenda,
  language: Language,
  baseUrl: string,
): object {
  const path = eventHome(language, event.slug)
  const home = `${baseUrl}${path}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': home,
    name: textIn(event.name, language),
    url: home,
    startDate: event.startsOn,
    endDate: event.endsOn,
    eventStatus: status(event.cancelledAt !== null),
    location: placeOf(event),
    subEvent: agenda.sessions
      .filter(({ kind }) => isProgramme(kind))
      .map((session) => ({
        '@type': 'Event',
        '@id': `${path}/sessions/${sessionSlug(session)}`,
        name: textIn(session.title, language),
        startDate: session.startsAt,
      })),
  }
}

type SessionParts = {
  readonly event: AgendaEvent
  readonly session: ReleasedSession
  readonly speakers: readonly ReleasedSpeaker[]
  readonly room: string | undefined
  readonly description: string
}

/** One session in schema.org's words, as a part of its event. */
export function sessionJsonLd(
  { event, session, speakers, room, description }: SessionParts,
  language: Language,
  baseUrl: string,
): object {
  const home = `${baseUrl}${eventHome(language, event.slug)}`
  const startsAt = new Date(session.startsAt)
  return {
    '@context': 'https://schema.org',
    '@type': isProgramme(session.kind) ? 'EducationEvent' : 'Event',
    '@id': `${home}/sessions/${sessionSlug(session)}`,
    url: `${home}/sessions/${sessionSlug(session)}`,
    name: textIn(session.title, language),
    ...(description && { description }),
    startDate: isoWithOffset(startsAt, event.timeZone),
    endDate: isoWithOffset(endOf({ startsAt, minutes: session.minutes }), event.timeZone),
    ...(session.lang && { inLanguage: session.lang }),
    eventStatus: status(event.cancelledAt !== null),
    location: room
      ? { ...placeOf(event), name: `${room}, ${placeOf(event).name}` }
      : placeOf(event),
    performer: speakers.map(({ name, slug, organisation }) => ({
      '@type': 'Person',
      name,
      url: `${home}/speakers/${slug}`,
      ...(organisation && { affiliation: { '@type': 'Organization', name: organisation } }),
    })),
    superEvent: { '@type': 'Event', '@id': home, name: textIn(event.name, language), url: home },
  }
}
