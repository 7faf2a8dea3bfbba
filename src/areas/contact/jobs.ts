import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { forgetMessages } from './use-cases/forget-messages.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'contact.forget-messages': Record<never, never>
  }
}

/** What happens to messages in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: { 'contact.forget-messages': () => forgetMessages(context) },
    schedules: { 'contact.forget-messages': '23 4 * * *' },
  }
}
