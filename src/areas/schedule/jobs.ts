import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { joinSession } from './use-cases/join-session.ts'
import { tellAnnouncement } from './use-cases/tell-announcement.ts'
import { tellSpeakers } from './use-cases/tell-speakers.ts'
import { tellStarred } from './use-cases/tell-starred.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Writes to the speakers whose slots a release changes; `quiet`: for the record only. */
    'schedule.tell-speakers': { releaseId: string; quiet: boolean }
    /** Puts who accepted to speak on the session that was made before. */
    'schedule.join-session': { proposalId: string; personId: string }
    /** Writes to who starred a session that a release moves or cancels, and asked for it. */
    'schedule.tell-starred': { releaseId: string; quiet: boolean }
    /** Writes to those whom an announcement concerns. */
    'schedule.tell-announcement': { announcementId: string; quiet: boolean }
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
      'schedule.tell-starred': ({ releaseId, quiet }) =>
        tellStarred({ ...context, quiet }, releaseId),
      'schedule.tell-announcement': ({ announcementId, quiet }) =>
        tellAnnouncement({ ...context, quiet }, announcementId),
    },
  }
}
