import { pino } from 'pino'
import { expect, test } from 'vitest'
import { enqueue, enqueueMany } from '../../../src/platform/jobs/enqueue.ts'
import { installJobs } from '../../../src/platform/jobs/install-jobs.ts'
import { createJobs } from '../../../src/platform/jobs/jobs.ts'
import { testDatabase } from '../../database.ts'

const log = pino({ level: 'silent' })
const database = testDatabase()

const ids = (count: number) => Array.from({ length: count }, (_, i) => `mail-${i}`)

/** Collects what a worker was given, until `count` jobs have come. */
function collector(count: number) {
  const seen: string[] = []
  let done = () => {}
  const all = new Promise<void>((resolve) => (done = resolve))
  const handler = async ({ mailId }: { mailId: string }) => {
    seen.push(mailId)
    if (seen.length === count) done()
  }
  return { seen, all, handler }
}

test('jobs of a committed transaction run, those of a rolled-back one never existed', async () => {
  const { seen, all, handler } = collector(31)
  const jobs = createJobs({ pool: database.pool, log })
  await jobs.start({ handlers: { 'mail.deliver': handler } })
  await expect(
    database.db.transaction().execute(async (tx) => {
      await enqueue(tx, 'mail.deliver', { mailId: 'never' })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await database.db.transaction().execute(async (tx) => {
    await enqueueMany(
      tx,
      'mail.deliver',
      ids(30).map((mailId) => ({ mailId })),
    )
    await enqueue(tx, 'mail.deliver', { mailId: 'mail-30' })
  })
  await all
  await jobs.stop()
  expect(seen.toSorted()).toEqual(ids(31).toSorted())
})

test('a job that fails is tried again later, alone: its neighbours are not', async () => {
  const jobs = createJobs({ pool: database.pool, log })
  const { seen, all, handler } = collector(2)
  const ends: string[] = []
  await jobs.start({
    handlers: {
      'mail.deliver': async (data) => {
        await handler(data)
        if (data.mailId === 'bad') throw new Error('no such mailbox')
      },
    },
    observe: (name, result) => ends.push(`${name} ${result}`),
  })
  await enqueueMany(database.db, 'mail.deliver', [{ mailId: 'good' }, { mailId: 'bad' }])
  await all
  await jobs.stop()
  const { rows } = await database.pool.query(
    `select data->>'mailId' as mail, state, retry_limit, output->>'message' as message, start_after > now() as later
     from pgboss.job where data->>'mailId' in ('good', 'bad') order by mail`,
  )
  expect({ seen: seen.toSorted(), ends: ends.toSorted(), rows }).toEqual({
    seen: ['bad', 'good'],
    ends: ['mail.deliver completed', 'mail.deliver failed'],
    rows: [
      {
        mail: 'bad',
        state: 'retry',
        retry_limit: 7,
        message: 'Error: no such mailbox',
        later: true,
      },
      { mail: 'good', state: 'completed', retry_limit: 7, message: null, later: false },
    ],
  })
  expect(await jobs.dead()).toEqual({ total: 0, jobs: [] })
})

test('a job that failed at its last try is shown among the dead', async () => {
  const { all, handler } = collector(1)
  const jobs = createJobs({ pool: database.pool, log })
  await enqueue(database.db, 'mail.deliver', { mailId: 'doomed' })
  await database.pool.query(
    `update pgboss.job set retry_limit = 0 where data->>'mailId' = 'doomed'`,
  )
  await jobs.start({
    handlers: {
      'mail.deliver': async (data) => {
        await handler(data)
        throw new Error('gone')
      },
    },
  })
  await all
  await jobs.stop()
  expect(await jobs.dead()).toEqual({
    total: 1,
    jobs: [
      {
        name: 'mail.deliver',
        data: { mailId: 'doomed' },
        message: 'Error: gone',
        at: expect.any(Date),
      },
    ],
  })
})

test('a job may wait for its time', async () => {
  const startAfter = new Date(Date.now() + 3_600_000)
  await enqueue(database.db, 'mail.deliver', { mailId: 'later' }, { startAfter })
  const { rows } = await database.pool.query(
    `select start_after from pgboss.job where data->>'mailId' = 'later'`,
  )
  expect(rows).toEqual([{ start_after: startAfter }])
})

test('installing again changes nothing, from several processes at once too', async () => {
  await Promise.all([1, 2, 3].map(() => installJobs(database.pool)))
  const { rows } = await database.pool.query(
    `select name from pgboss.queue where name like 'dead%'`,
  )
  expect(rows).toEqual([{ name: 'dead-jobs' }])
})

test('what runs by the clock is written down in the database', async () => {
  const jobs = createJobs({ pool: database.pool, log })
  await jobs.start({
    handlers: { 'platform.forget-rate-limits': async () => {} },
    schedules: { 'platform.forget-rate-limits': '*/10 * * * *' },
  })
  await jobs.stop()
  const { rows } = await database.pool.query(`select name, cron from pgboss.schedule`)
  expect(rows).toEqual([{ name: 'platform.forget-rate-limits', cron: '*/10 * * * *' }])
})
