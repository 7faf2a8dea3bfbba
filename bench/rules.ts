import { pino } from 'pino'
import { createPool } from '../src/platform/database/open-database.ts'
import { createDatabase } from '../src/platform/database/database.ts'
import { checkEvents } from '../src/areas/programmes/queries/check.ts'
import { factQueries, ruleFacts } from '../src/areas/programmes/queries/facts.ts'
import { checkedEvents, rulesOf } from '../src/areas/programmes/queries/rules.ts'
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

/** A programme of 500 events: the facts of one, and the stewards' table over all, against as many trips to the database that do nothing. */
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
        const table = await timed(async () => {
          const [all, own] = await Promise.all([
            checkedEvents(db, programmeId, { now }),
            rulesOf(db, programmeId),
          ])
          const rows = await checkEvents(db, own, all, now)
          if (rows.length !== events) throw new Error(`${rows.length} events in the table`)
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
            what: `stewards' table over ${events} events`,
            measured: table,
            target: 0,
            must: 'inform',
            unit: 'ms',
            detail: ratio(table),
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
