import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { forgetInterests } from './use-cases/forget-interests.ts'
import { remindOfShifts } from './use-cases/remind-of-shifts.ts'
import { tellInterested } from './use-cases/tell-interested.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'kiosk.remind-of-shifts': Record<never, never>
    'kiosk.tell-interested': Record<never, never>
    'kiosk.forget-interests': Record<never, never>
  }
}

/** What kiosks do in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'kiosk.remind-of-shifts': () => remindOfShifts(context),
      'kiosk.tell-interested': () => tellInterested(context),
      'kiosk.forget-interests': () => forgetInterests(context),
    },
    schedules: {
      'kiosk.remind-of-shifts': '*/15 * * * *',
      'kiosk.tell-interested': '7 * * * *',
      'kiosk.forget-interests': '23 4 * * *',
    },
  }
}
