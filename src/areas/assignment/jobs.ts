import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { solveAssignment } from './use-cases/solve-assignment.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'assignment.solve': { runId: string }
  }
}

/** What assignment does in the background: the search itself. */
export const jobs = (services: Services): AreaJobs => ({
  handlers: {
    'assignment.solve': ({ runId }) =>
      solveAssignment({ ...services, actor: null, language: 'es' }, runId),
  },
})
