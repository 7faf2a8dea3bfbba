import pg from 'pg'
import { seededNumbers } from '../src/engines/assignment/example-committee.ts'
import { exampleProposals } from '../src/areas/similarity/domain/example-proposals.ts'
import type { Bench } from './figure.ts'
import { committeeEvent, fillReviews } from './reviews-content.ts'
import { signInAs } from './sign-in.ts'
import { startConvite } from './start-convite.ts'

const proposals = 3_000
const job = 'similarity.compare-due-proposals'

/** Abstracts of 150 words from those of the example proposals, in their three languages; one in fifty retells another one. */
async function fillTexts(client: pg.Client) {
  const next = seededNumbers(7)
  const words = Object.values(exampleProposals).map(({ text }) => text.split(/\s+/))
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(next() * from.length)]!
  const text = (length: number) => {
    const own = pick(words)
    return Array.from({ length }, () =>
      next() < 0.5 ? pick(own) : `palabra${Math.floor(next() * next() * 8_000)}`,
    )
  }
  const written: string[][] = []
  for (let at = 0; at < proposals; at += 1) {
    const retold = at > 0 && next() < 0.02 ? pick(written) : null
    written.push(retold ? [...retold.slice(0, 100), ...text(50)] : text(150))
  }
  await client.query(
    `update proposals p set title = t.title, abstract = t.abstract
     from unnest($1::text[], $2::text[], $3::text[]) as t (code, title, abstract) where p.code = t.code`,
    [
      written.map((_, at) => `BENCH${at + 1}`),
      written.map((its) => its.slice(0, 7).join(' ')),
      written.map((its) => its.join(' ')),
    ],
  )
}

type Waits = { readonly count: number; readonly p99: number; readonly longest: number }

const figuresOf = (waits: readonly number[]): Waits => {
  const sorted = waits.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    p99: sorted[Math.floor(sorted.length * 0.99)]!,
    longest: sorted.at(-1)!,
  }
}

const said = ({ count, longest }: Waits, before: Waits) =>
  `of ${count}, longest ${longest.toFixed(0)} ms; p99 without it ${before.p99.toFixed(1)} ms`

/** The first comparison of 3,000 proposals by the server itself, and how it answers others meanwhile. */
export const similarity: Bench = {
  name: 'similarity',
  async measure() {
    const convite = await startConvite()
    const client = new pg.Client(convite.database)
    try {
      await client.connect()
      await client.query('begin')
      const { chair } = await fillReviews(client)
      await fillTexts(client)
      await client.query('commit')
      const cookie = await signInAs(convite.url, client, chair)
      const page = `${convite.url}/en/manage/events/${committeeEvent}/reviews/setup`
      const addresses = [`${convite.url}/healthz`, page]
      const running = async () => {
        const { rows } = await client.query(
          `select from pgboss.job where name = $1 and state = 'active'`,
          [job],
        )
        return rows.length > 0
      }
      const left = async () =>
        (await client.query<{ n: number }>('select count(*)::int as n from similarity_due'))
          .rows[0]!.n
      const askUntil = async (over: () => Promise<boolean>) => {
        const waits: number[][] = addresses.map(() => [])
        for (let round = 0; ; round += 1) {
          for (const [at, address] of addresses.entries()) {
            const asked = performance.now()
            const answer = await fetch(address, { headers: { cookie } })
            if (answer.status !== 200) throw new Error(`${answer.status} ${address}`)
            await answer.text()
            waits[at]!.push(performance.now() - asked)
          }
          if (round % 20 === 0 && (await over())) return waits.map((its) => figuresOf(its))
        }
      }
      // The schedule begins it, within a minute: until then, how the server answers without it.
      const [healthBefore, smallBefore] = await askUntil(running)
      const began = performance.now()
      const [health, small] = await askUntil(async () => (await left()) === 0)
      const seconds = (performance.now() - began) / 1000
      const { rows } = await client.query<{ n: number }>(
        'select count(*)::int as n from similar_proposals',
      )
      return [
        {
          what: 'comparing 3,000 proposals for the first time, in a thread',
          measured: seconds,
          target: 0,
          must: 'inform',
          unit: 's',
          detail: `${rows[0]!.n} pairs`,
        },
        {
          what: 'a health check meanwhile, p99',
          measured: health!.p99,
          target: 50,
          must: 'stay-below',
          unit: 'ms',
          detail: said(health!, healthBefore!),
        },
        {
          what: 'a small page meanwhile, p99',
          measured: small!.p99,
          target: 50,
          must: 'stay-below',
          unit: 'ms',
          detail: said(small!, smallBefore!),
        },
      ]
    } finally {
      await client.end()
      await convite.stop()
    }
  },
}
