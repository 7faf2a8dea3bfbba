import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { solveCandidate } from './use-cases/solve-candidate.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'candidate.solve': { candidateId: string }
  }
}

/** What planning does in the background: the search itself. */
export const jobs = (services: Services): AreaJobs => ({
  handlers: {
    'candidate.solve': ({ candidateId }) =>
      solveCandidate({ ...services, actor: null, language: 'es' }, candidateId),
  },
})
