import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { forgetApplications } from './use-cases/forget-applications.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'press.forget-applications': Record<never, never>
  }
}

/** What happens to applications of the press in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: { 'press.forget-applications': () => forgetApplications(context) },
    schedules: { 'press.forget-applications': '31 4 * * *' },
  }
}
