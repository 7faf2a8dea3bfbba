import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { remindOfAnswers } from './use-cases/remind-of-answers.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'reviews.remind-of-answers': Record<never, never>
  }
}

/** What a committee's mail does by the clock. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'reviews.remind-of-answers': async () => {
        await remindOfAnswers(context)
      },
    },
    schedules: { 'reviews.remind-of-answers': '7 * * * *' },
  }
}
