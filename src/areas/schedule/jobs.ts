import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { joinSession } from './use-cases/join-session.ts'
import { tellSpeakers } from './use-cases/tell-speakers.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Writes to the speakers whose slots a release changes; `quiet`: for the record only. */
    'schedule.tell-speakers': { releaseId: string; quiet: boolean }
    /** Puts who accepted to speak on the session that was made before. */
    'schedule.join-session': { proposalId: string; personId: string }
  }
}

/** What the schedule does in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'schedule.tell-speakers': ({ releaseId, quiet }) =>
        tellSpeakers({ ...context, quiet }, releaseId),
      'schedule.join-session': (joining) => joinSession(context, joining),
    },
  }
}
