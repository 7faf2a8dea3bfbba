import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { forgetUnusedWords } from './use-cases/forget-unused-words.ts'
import { readDueDocuments } from './use-cases/read-due-documents.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    'search.read-due-documents': Record<never, never>
    'search.forget-unused-words': Record<never, never>
  }
}

/** What search does in the background: learn new words every minute, forget old ones at night. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'search.read-due-documents': () => readDueDocuments(context),
      'search.forget-unused-words': () => forgetUnusedWords(context),
    },
    schedules: {
      'search.read-due-documents': '* * * * *',
      'search.forget-unused-words': '43 4 * * *',
    },
  }
}
