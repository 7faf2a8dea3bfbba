import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { compareDueProposals } from './use-cases/compare-due-proposals.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'similarity.compare-due-proposals': Record<never, never>
  }
}

/** Proposals that were submitted or changed are compared with all others, every minute. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'similarity.compare-due-proposals': async () => {
        await compareDueProposals(context)
      },
    },
    schedules: { 'similarity.compare-due-proposals': '* * * * *' },
  }
}
