import pg from 'pg'
import { median, type Bench } from './figure.ts'
import { fillWithTexts } from './search/content.ts'
import { queries } from './search/queries.ts'
import { startConvite, type BenchedConvite } from './start-convite.ts'

const rounds = 5

/**
 * Search over 80,000 released sessions, 20,000 posts, 16,000 speakers and 400 events, as a visitor asks for it: the page whole,
 * one question at a time, in turn. Nothing is taken from a cache of pages.
 */
export const search: Bench = {
  name: 'search',
  async measure() {
    const convite = await startConvite()
    try {
      await fill(convite)
      const times: { query: string; time: number }[] = []
      for (let round = 0; round <= rounds; round += 1)
        for (const query of queries) {
          const time = await timeOf(convite, query)
          // The first round warms up.
          if (round > 0) times.push({ query, time })
        }
      const sorted = times.map(({ time }) => time).toSorted((a, b) => a - b)
      const slowest = times.toSorted((a, b) => b.time - a.time)[0]!
      return [
        {
          what: 'Search page over 100,000 sessions and posts, p95',
          measured: sorted[Math.ceil(sorted.length * 0.95) - 1]!,
          target: 60,
          must: 'stay-below',
          unit: 'ms',
          detail: `${queries.length} questions, median ${median(sorted).toFixed(1)} ms; slowest “${slowest.query}” ${slowest.time.toFixed(0)} ms`,
        },
      ]
    } finally {
      await convite.stop()
    }
  },
}

async function fill(convite: BenchedConvite): Promise<void> {
  const client = new pg.Client(convite.database)
  await client.connect()
  try {
    await fillWithTexts(client)
    // The job that learns words begins every minute.
    for (let left = 1; left > 0;) {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      const { rows } = await client.query<{ left: number }>(
        'select count(*)::int as left from search_unread',
      )
      left = rows[0]!.left
    }
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function timeOf(convite: BenchedConvite, query: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(`${convite.url}/es/search?q=${encodeURIComponent(query)}`)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`“${query}” answered ${response.status}`)
  return performance.now() - started
}
