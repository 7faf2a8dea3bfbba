import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { forgetFollows } from './use-cases/forget-follows.ts'
import { sendDigests } from './use-cases/send-digests.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** The week's digests, from the first follower on. */
    'following.send-digests': Record<never, never>
    'following.send-digests-after': { after: string }
    'following.forget-follows': Record<never, never>
  }
}

/** What followers are told in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'following.send-digests': () => sendDigests(context),
      'following.send-digests-after': ({ after }) => sendDigests(context, after),
      'following.forget-follows': () => forgetFollows(context),
    },
    schedules: {
      // Monday morning from Mexico to Portugal.
      'following.send-digests': '20 12 * * 1',
      'following.forget-follows': '43 4 * * *',
    },
  }
}
