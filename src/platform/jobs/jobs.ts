import type { Pool } from 'pg'
import { PgBoss, type Job, type JobResult } from 'pg-boss'
import type { Logger } from 'pino'
import type { JobHandlers, JobMap, JobName, JobSchedules } from './job-map.ts'
import { nudge, onNudge } from './nudge.ts'
import { onPool } from './on-pool.ts'
import { deadJobsQueue, queueSettings } from './queue-settings.ts'

/** Told of every job's end, for the metrics. */
type Observer = (name: string, result: 'completed' | 'failed') => void

type Work = {
  readonly handlers: JobHandlers
  readonly schedules?: JobSchedules
  readonly atStart?: () => Promise<readonly JobName[]>
  readonly observe?: Observer
}

/**
 * The worker's side of the queue; `enqueue` is the other side and needs no worker. Up to ten jobs of a kind run at
 * a time. Expects the schema that `installJobs` makes.
 */
export function createJobs({ pool, log }: { pool: Pool; log: Logger }) {
  const boss = new PgBoss({ db: onPool(pool), migrate: false, supervise: true, schedule: true })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'job queue'))
  const workerIds = new Map<string, string>()
  let stopNudges = () => {}

  async function startWorker<Name extends JobName>(
    name: Name,
    handle: (data: JobMap[Name]) => Promise<void>,
    observe: Observer | undefined,
  ) {
    await boss.createQueue(name, queueSettings)
    const options = {
      batchSize: 10,
      burstWhenBatchFull: true,
      perJobResults: true,
      pollingIntervalSeconds: 2,
    } as const
    const id = await boss.work(name, options, (batch: Job<JobMap[Name]>[]) =>
      Promise.all(
        batch.map(async (job): Promise<JobResult> => {
          try {
            await handle(job.data)
            observe?.(name, 'completed')
            return { id: job.id, status: 'completed' }
          } catch (error) {
            observe?.(name, 'failed')
            log.warn({ err: error, job: name, jobId: job.id, retry: job.retryCount }, 'job failed')
            return { id: job.id, status: 'failed', output: { message: String(error) } }
          }
        }),
      ),
    )
    workerIds.set(name, id)
  }

  return {
    /** Starts to work off jobs with these handlers, and by the clock those with a schedule. */
    async start({ handlers, schedules = {}, atStart, observe }: Work): Promise<void> {
      await boss.start()
      const names = Object.keys(handlers) as JobName[]
      await Promise.all(
        names.map(async (name) => {
          const handle = handlers[name] as ((data: unknown) => Promise<void>) | undefined
          if (handle) await startWorker(name, handle, observe)
          const cron = schedules[name]
          if (cron) await boss.schedule(name, cron)
        }),
      )
      for (const name of (await atStart?.()) ?? []) await boss.send(name, {})
      stopNudges = onNudge((name) => {
        const id = workerIds.get(name)
        if (id) boss.notifyWorker(id)
      })
    },

    /** Takes no new job, lets those under way end (20 s at most), and leaves the rest for the next start. */
    async stop(): Promise<void> {
      stopNudges()
      await boss.stop({ graceful: true, timeout: 20_000 })
    },

    nudge,

    /** How many jobs failed at every try and wait for a person, and the newest of them. */
    async dead(limit = 20) {
      const { rows } = await pool.query<{
        name: string
        data: unknown
        message: string | null
        at: Date
        total: number
      }>(
        `select source_name as name, data, source_output->>'message' as message, created_on as at,
           (count(*) over ())::int as total
         from pgboss.job where name = $1 order by created_on desc limit $2`,
        [deadJobsQueue, limit],
      )
      const jobs = rows.map(({ name, data, message, at }) => ({ name, data, message, at }))
      return { total: rows[0]?.total ?? 0, jobs }
    },
  }
}
