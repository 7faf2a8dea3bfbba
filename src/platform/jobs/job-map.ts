/**
 * Every kind of job and what it is told. A job carries ids only: its handler loads the present state, so that a
 * retry acts on the truth of that moment. An area adds its own jobs in its `jobs.ts`:
 *
 *     declare module '../../platform/jobs/job-map.ts' {
 *       interface JobMap {
 *         'registration.fill-from-waiting-list': { eventId: string }
 *       }
 *     }
 */
export interface JobMap {
  'mail.deliver': { mailId: string }
  'platform.forget-rate-limits': Record<never, never>
}

export type JobName = keyof JobMap & string

/** What to do for each job; a handler that throws is tried again later. Running one twice must do no harm. */
export type JobHandlers = { readonly [Name in JobName]?: (data: JobMap[Name]) => Promise<void> }

/** Jobs that run by the clock: cron expressions in UTC. They carry no data. */
export type JobSchedules = { readonly [Name in JobName]?: string }

/** An area's jobs, as its `jobs.ts` exports them: `export const jobs = (services: Services): AreaJobs => ({ … })`. */
export type AreaJobs = {
  readonly handlers: JobHandlers
  readonly schedules?: JobSchedules
  /** Jobs without data that this start enqueues: what an update left to be caught up with, if it did. */
  readonly atStart?: () => Promise<readonly JobName[]>
}
