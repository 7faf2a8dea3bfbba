import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { remindOfShifts } from './use-cases/remind-of-shifts.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'kiosk.remind-of-shifts': Record<never, never>
  }
}

/** What kiosks do in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: { 'kiosk.remind-of-shifts': () => remindOfShifts(context) },
    schedules: { 'kiosk.remind-of-shifts': '*/15 * * * *' },
  }
}
