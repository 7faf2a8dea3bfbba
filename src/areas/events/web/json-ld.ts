import type { Language } from '../../../shared/localized-text.ts'
import { fileAddress } from '../../../platform/files/file-routes.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { instantAt, isoWithOffset } from '../../../shared/time.ts'
import { sponsorsJsonLd } from '../../sponsors/domain/sponsors-json-ld.ts'
import type { EventView } from './event-view.ts'

const attendanceModes = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const

/** The event in schema.org's words (https://schema.org/Event), for search engines. */
export function eventJsonLd(event: EventView, language: Language, baseUrl: string): object {
  const url = `${baseUrl}/${language}/events/${event.slug}`
  const place = {
    '@type': 'Place',
    name: event.venueName || event.city,
    address: {
      '@type': 'PostalAddress',
      ...(event.venueAddress && { streetAddress: event.venueAddress }),
      ...(event.city && { addressLocality: event.city }),
      ...(event.country && { addressCountry: event.country }),
    },
    ...(event.latitude !== null &&
      event.longitude !== null && {
        geo: { '@type': 'GeoCoordinates', latitude: event.latitude, longitude: event.longitude },
      }),
  }
  const online = { '@type': 'VirtualLocation', url: event.onlineUrl || url }
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: textIn(event.name, language),
    description: textIn(event.tagline, language),
    image: [
      ...(event.coverFileId ? [baseUrl + fileAddress(event.coverFileId, 1600)] : []),
      `${baseUrl}/${language}/events/${event.slug}/card.png`,
    ],
    inLanguage: event.languages,
    eventStatus: `https://schema.org/${event.cancelledAt ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[event.attendance]}`,
    ...beginAndEnd(event),
    location:
      event.attendance === 'online'
        ? online
        : event.attendance === 'hybrid'
          ? [place, online]
          : place,
    organizer: event.hosts.map((host) => ({
      '@type': 'Organization',
      name: host.name,
      url: `${baseUrl}/${language}/${host.kind === 'programme' ? 'programmes' : 'communities'}/${host.slug}`,
    })),
    ...(event.sponsors.length > 0 && { sponsor: sponsorsJsonLd(event.sponsors, baseUrl) }),
    ...(event.capacity && { maximumAttendeeCapacity: event.capacity }),
    ...(event.tickets.lowestMinor !== null && {
      offers: {
        '@type': 'AggregateOffer',
        url: `${url}/register`,
        lowPrice: event.tickets.lowestMinor / 100,
        highPrice: (event.tickets.highestMinor ?? event.tickets.lowestMinor) / 100,
        priceCurrency: event.tickets.currency,
        availability: `https://schema.org/${(event.tickets.left ?? 0) > 0 ? 'InStock' : 'SoldOut'}`,
      },
    }),
  }
}

/** With opening hours as instants with their offset, otherwise as days. */
function beginAndEnd(event: EventView): { startDate?: string; endDate?: string } {
  if (!event.startsOn || !event.endsOn) return {}
  const at = (day: string, hour: string | undefined) => {
    const instant = hour ? instantAt(`${day}T${hour}`, event.timeZone) : null
    return instant ? isoWithOffset(instant, event.timeZone) : day
  }
  const hoursOn = (day: string) => event.days.find((each) => each.day === day)
  return {
    startDate: at(event.startsOn, hoursOn(event.startsOn)?.opensAt),
    endDate: at(event.endsOn, hoursOn(event.endsOn)?.closesAt),
  }
}
