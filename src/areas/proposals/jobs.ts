import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { remindOfDrafts } from './use-cases/remind-of-drafts.ts'
import { tellOfExtension } from './use-cases/tell-of-extension.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Writes to everybody whom a moved deadline concerns. */
    'proposals.tell-of-extension': { extensionId: string }
    /** Reminds of drafts whose deadline is near. */
    'proposals.remind-of-drafts': Record<never, never>
  }
}

/** What calls do in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'proposals.tell-of-extension': ({ extensionId }) => tellOfExtension(context, extensionId),
      'proposals.remind-of-drafts': () => remindOfDrafts(context),
    },
    schedules: { 'proposals.remind-of-drafts': '11,41 * * * *' },
  }
}
