import type { Exchange } from '../../../platform/http/exchange.tsx'
import { visibleEvent } from '../web/event-view.ts'

/** GET /api/v1/events/{slug}: the public facts of one event. */
export async function eventApi(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  return x.json({
    slug: event.slug,
    name: event.name,
    tagline: event.tagline,
    description: event.description,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    timeZone: event.timeZone,
    days: event.days,
    phases: event.phases,
    attendance: event.attendance,
    venue: {
      name: event.venueName,
      address: event.venueAddress,
      city: event.city,
      country: event.country,
      latitude: event.latitude,
      longitude: event.longitude,
    },
    languages: event.languages,
    topics: event.topics,
    scholarship: event.scholarshipUrl
      ? { url: event.scholarshipUrl, until: event.scholarshipUntil }
      : null,
    capacity: event.capacity,
    hosts: event.hosts.map(({ kind, slug, name, colour }) => ({ kind, slug, name, colour })),
    series: event.seriesSlug && {
      slug: event.seriesSlug,
      name: event.seriesName,
      edition: event.edition,
    },
    colocatedWith: event.colocated.map(({ slug, name }) => ({ slug, name })),
    call: event.facts.callClosesAt && {
      opensAt: event.facts.callOpensAt,
      closesAt: event.facts.callClosesAt,
    },
    placesLeft: event.tickets.left,
    codeOfConductUrl: event.codeOfConductUrl,
    accessibilityFeatures: event.accessibilityFeatures,
    website: event.website,
    url: `${x.context.config.url}/${x.language}/events/${event.slug}`,
  })
}
