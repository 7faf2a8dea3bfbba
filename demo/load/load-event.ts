import { announceEvent } from '../../src/areas/events/use-cases/announce-event.ts'
import { createEvent } from '../../src/areas/events/use-cases/create-event.ts'
import { editEvent } from '../../src/areas/events/use-cases/edit-event.ts'
import { addDays } from '../../src/shared/time.ts'
import type { Actor } from '../../src/platform/use-case.ts'
import type { DemoEvent, DemoPlannedEvent, Instant } from '../types.ts'
import type { LoadedNetwork } from './load-network.ts'
import type { Stage } from './stage.ts'
import { topicsOf } from './topics-of.ts'

const isPlanned = (event: DemoEvent | DemoPlannedEvent): event is DemoPlannedEvent =>
  'announcedAt' in event

/** Sets up an event and announces it, as its team did at that time. */
export async function loadEvent(
  stage: Stage,
  network: LoadedNetwork,
  event: DemoEvent | DemoPlannedEvent,
  owner: Actor,
  announcedAt: Instant,
): Promise<void> {
  const context = stage.as(owner, announcedAt)
  const { slug } = await createEvent(context, {
    slug: event.slug,
    name: event.name,
    timeZone: event.timeZone,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    city: event.city,
    country: event.countryCode,
    colour: event.colour,
    languages: event.languages,
    demo: true,
  })
  await editEvent(context, slug, {
    changes: {
      tagline: event.tagline,
      description: event.description,
      attendance: event.attendance,
      topics: topicsOf(event),
      capacity: event.capacity,
      venueName: event.venue?.name ?? '',
      venueAddress: event.venue?.address ?? '',
      latitude: event.venue?.latitude ?? null,
      longitude: event.venue?.longitude ?? null,
      seriesId: event.series ? (network.series.get(event.series) ?? null) : null,
      edition: event.edition,
      website: event.website,
      contactEmail: event.contactEmail,
      codeOfConduct: event.codeOfConduct ?? {},
      codeOfConductUrl: event.codeOfConductUrl,
      ...(isPlanned(event) && {
        accessibility: event.accessibility,
        accessibilityFeatures: event.accessibilityFeatures,
        ...scholarshipOf(event),
      }),
    },
    ...(isPlanned(event) && { days: event.openingHours }),
  })
  // The hosts agreed: who keeps the installation says it for them.
  await editEvent(stage.as(stage.keeper, announcedAt), slug, {
    hosts: event.hosts.map(({ kind, slug: host }) => {
      const hostId = network.hosts.get(`${kind}:${host}`)
      if (!hostId)
        throw new Error(`${event.slug} is hosted by ${host}, whom the demo does not know`)
      return { kind, hostId, summary: {} }
    }),
    // Co-location has two sides: the later of the two links them.
    colocatedWith: event.colocatedWith,
  })
  await announceEvent(context, slug)
}

/** The largest event of the demo helps people to come, until a month before it. */
const scholarshipOf = ({ slug, startsOn, website }: DemoEvent) =>
  slug === 'kcd-guadalajara' && startsOn
    ? {
        scholarshipUrl: website || 'https://example.org/becas',
        scholarshipUntil: addDays(startsOn, -30),
      }
    : {}
