import { pino } from 'pino'
import { createPool } from '../src/platform/database/open-database.ts'
import { createDatabase } from '../src/platform/database/database.ts'
import { checkEvents, checkPage } from '../src/areas/programmes/queries/check.ts'
import { factQueries, ruleFacts } from '../src/areas/programmes/queries/facts.ts'
import { comingEvents } from '../src/areas/programmes/queries/checked-events.ts'
import { rulesOf } from '../src/areas/programmes/queries/rules.ts'
import { writeVerdictCounts } from '../src/areas/programmes/database/verdict-counts.ts'
import { median, type Bench } from './figure.ts'
import { fillRules, oneEventId, programmeId } from './rules-content.ts'
import { startConvite } from './start-convite.ts'

const rounds = 15
const events = 500

async function timed(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds + 3; round += 1) {
    const started = performance.now()
    await act()
    if (round >= 3) times.push(performance.now() - started)
  }
  return median(times)
}

/** A programme of 500 events: the facts of one, a page of the stewards' table, and the job that judges all for its order, against as many trips to the database that do nothing. */
export const rules: Bench = {
  name: 'rules',
  async measure() {
    const convite = await startConvite()
    try {
      await fillRules(convite.database, events)
      const { host, database, user } = convite.database
      // With the product's own types: days are words.
      const pool = createPool(
        `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
        pino({ level: 'silent' }),
      )
      const db = createDatabase(pool)
      try {
        const now = new Date()
        const baseline = await timed(() =>
          Promise.all(
            Array.from({ length: factQueries }, () =>
              db.selectFrom('events').select('id').where('id', '=', oneEventId).execute(),
            ),
          ),
        )
        const one = await timed(() => ruleFacts(db, [oneEventId], now))
        const [own, all] = await Promise.all([
          rulesOf(db, programmeId),
          comingEvents(db, programmeId, now),
        ])
        const started = performance.now()
        for (let at = 0; at < events; at += 50) {
          const rows = await checkEvents(db, own, all.slice(at, at + 50), now)
          await db.transaction().execute((work) => writeVerdictCounts(work, programmeId, rows, now))
        }
        const job = performance.now() - started
        const filter = {
          past: false,
          words: '',
          country: '',
          state: 'broken',
          order: 'urgent',
        } as const
        const table = await timed(async () => {
          const { total, rows } = await checkPage(db, programmeId, filter, { page: 2, now })
          if (total !== events || rows.length !== 25) throw new Error(`${rows.length} of ${total}`)
        })
        const ratio = (time: number) =>
          `${(time / baseline).toFixed(1)} × ${factQueries} statements by primary key (${baseline.toFixed(1)} ms)`
        return [
          {
            what: 'rule facts of one event',
            measured: one,
            target: 50,
            must: 'stay-below',
            unit: 'ms',
            detail: ratio(one),
          },
          {
            what: `a page of the stewards' table over ${events} events`,
            measured: table,
            target: 100,
            must: 'stay-below',
            unit: 'ms',
            detail: ratio(table),
          },
          {
            what: `all ${events} events judged by the hourly job`,
            measured: job,
            target: 0,
            must: 'inform',
            unit: 'ms',
            detail: ratio(job),
          },
        ]
      } finally {
        await db.destroy()
      }
    } finally {
      await convite.stop()
    }
  },
}
