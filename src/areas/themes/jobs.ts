import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { readDueTexts } from './use-cases/read-due-texts.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'themes.read-due-texts': Record<never, never>
  }
}

/** What themes do in the background: read texts that changed, every minute. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'themes.read-due-texts': async () => {
        await readDueTexts(context)
      },
    },
    schedules: { 'themes.read-due-texts': '* * * * *' },
  }
}
