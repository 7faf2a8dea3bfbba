import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { writeIssue } from './use-cases/write-issue.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** One batch of the readers of an issue, those behind a follower; '' for the first. */
    'newsletter.write': { issueId: string; after: string }
  }
}

/** What newsletters do in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'newsletter.write': ({ issueId, after }) => writeIssue(context, issueId, after),
    },
  }
}
