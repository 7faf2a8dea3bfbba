import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { letOutPosts } from './use-cases/let-out-posts.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Posts whose time has come are out. */
    'news.let-out-posts': Record<never, never>
  }
}

/** What happens to news in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: { 'news.let-out-posts': () => letOutPosts(context) },
    // Each has a job of its own at its time; this finds what was imported, or came due while nothing ran.
    schedules: { 'news.let-out-posts': '*/5 * * * *' },
  }
}
