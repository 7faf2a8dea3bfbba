import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { editionOfCities } from '../../shared/cities/city-coordinates.ts'
import { placedWith } from './queries/places.ts'
import { placeEvents } from './use-cases/place-events.ts'
import { tellOfCancellation } from './use-cases/tell-of-cancellation.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Writes to the people of an event that was called off; `quiet`: for the record only. */
    'events.tell-of-cancellation': { eventId: string; quiet: boolean }
    /** Notes where the cities of events lie that came without, from an older version or an older file. */
    'events.place-events': Record<never, never>
  }
}

/** What events do in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'events.tell-of-cancellation': ({ eventId, quiet }) =>
        tellOfCancellation({ ...context, quiet }, eventId),
      'events.place-events': () => placeEvents(context),
    },
    // An import enqueues it itself; else there is something to place only where a version brings another list of cities.
    atStart: async () =>
      (await placedWith(services.db)) === editionOfCities ? [] : ['events.place-events'],
  }
}
