import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import pg from 'pg'
import { median, type Bench } from './figure.ts'
import { committeeEvent, fillReviews } from './reviews-content.ts'
import { signInAs } from './sign-in.ts'
import { startConvite } from './start-convite.ts'

const rounds = 40

type Answer = { readonly status: number; readonly firstByte: number; readonly location: string }

const agent = new Agent({ keepAlive: true })

/** Somebody's cookies, which a browser gives back as they were last set. */
type Visitor = { cookies: Map<string, string> }

const visitor = (signedIn: string): Visitor => ({
  cookies: new Map(signedIn.split('; ').map((pair) => cut(pair))),
})

const cut = (cookie: string): [string, string] => {
  const pair = cookie.split(';', 1)[0]!
  return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
}

/** One request, with the time until its first byte in milliseconds. */
const ask = (url: string, who: Visitor, form?: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString()
    const started = performance.now()
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie: [...who.cookies].map((pair) => pair.join('=')).join('; '),
          ...(body !== undefined && {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
            origin: new URL(url).origin,
            'x-autosave': '1',
          }),
        },
      },
      (answer) => {
        const firstByte = performance.now() - started
        for (const cookie of answer.headers['set-cookie'] ?? []) who.cookies.set(...cut(cookie))
        answer.resume()
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            firstByte,
            location: answer.headers.location ?? '',
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

/** The committee's evening at 3,000 proposals and 12,000 reviews: the ranking's first byte, and saving a score, against a page that asks as little. */
export const reviews: Bench = {
  name: 'reviews',
  async measure() {
    const convite = await startConvite()
    const client = new pg.Client(convite.database)
    try {
      await client.connect()
      const { chair, reviewer, codes } = await fillReviews(client)
      const [chairs, reviewers] = [
        visitor(await signInAs(convite.url, client, chair)),
        visitor(await signInAs(convite.url, client, reviewer)),
      ]
      const manage = `${convite.url}/en/manage/events/${committeeEvent}`
      const timed = async (act: (round: number) => Promise<Answer>, status: number) => {
        const times: number[] = []
        for (let round = 0; round < rounds + 5; round += 1) {
          const answer = await act(round)
          if (answer.status !== status) throw new Error(`${answer.status} ${answer.location}`)
          if (round >= 5) times.push(answer.firstByte)
        }
        return median(times)
      }
      // The same guards, session and frame, around next to nothing.
      const baseline = await timed(() => ask(`${manage}/reviews/setup`, chairs), 200)
      const ranking = await timed(() => ask(`${manage}/reviews/ranking?page=3`, chairs), 200)
      const saving = await timed(
        (round) =>
          ask(`${manage}/reviews/${codes[round]}`, reviewers, {
            key: randomUUID(),
            'scores.overall': '4',
            comment: 'Good',
            after: 'next',
          }),
        204,
      )
      const next = await timed(() => ask(`${manage}/reviews/next`, reviewers), 303)
      const ratio = (time: number) =>
        `${(time / baseline).toFixed(1)} × a page of little (${baseline.toFixed(1)} ms)`
      const draft = (by: string) =>
        timed(
          () =>
            ask(
              `${manage}/reviews/decisions/draft?total=120&by=${by}&most.track.track-1=20&least.track.track-2=18`,
              chairs,
            ),
          200,
        )
      const byMean = await draft('mean')
      const byNormalised = await draft('normalised')
      return [
        {
          what: 'draft of 120 places with quotas by the normalised scores, first byte',
          measured: byNormalised,
          target: 250,
          must: 'stay-below',
          unit: 'ms',
          detail: `${ratio(byNormalised)}; by the mean ${byMean.toFixed(0)} ms`,
        },
        {
          what: 'ranking page, 3,000 proposals and 12,000 reviews, first byte',
          measured: ranking,
          target: 100,
          must: 'stay-below',
          unit: 'ms',
          detail: ratio(ranking),
        },
        {
          what: 'saving a score there, one round trip',
          measured: saving,
          target: 10,
          must: 'stay-below',
          unit: 'ms',
          detail: ratio(saving),
        },
        {
          what: 'finding the next proposal to read',
          measured: next,
          target: 0,
          must: 'inform',
          unit: 'ms',
          detail: ratio(next),
        },
      ]
    } finally {
      await client.end()
      await convite.stop()
    }
  },
}
