import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { fetchCalendarSource } from './use-cases/fetch-calendar-source.ts'
import { fetchDueSources } from './use-cases/fetch-due-sources.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Asks every address of the calendar whose turn it is. */
    'network.fetch-due-sources': Record<never, never>
    'network.fetch-calendar-source': { sourceId: string }
  }
}

// It acts for the administrators who added the addresses.
const calendarReader = {
  id: '00000000-0000-7000-8000-000000000002',
  email: 'calendar@localhost',
  name: 'convite (calendar)',
  admin: true,
}

/** What the network does in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: calendarReader, language: 'en', quiet: true } as const
  return {
    handlers: {
      'network.fetch-due-sources': () => fetchDueSources(context),
      'network.fetch-calendar-source': ({ sourceId }) => fetchCalendarSource(context, sourceId),
    },
    schedules: { 'network.fetch-due-sources': '11,41 * * * *' },
  }
}
