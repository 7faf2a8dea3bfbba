import { beforeAll, expect, test } from 'vitest'
import {
  balanceOf,
  declinedAcceptances,
  rankingOf,
} from '../../../src/areas/reviews/queries/ranking.ts'
import { answerAcceptance } from '../../../src/areas/reviews/use-cases/answer-acceptance.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { reviewProposal } from '../../../src/areas/reviews/use-cases/review-proposal.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import { saveTrack } from '../../../src/areas/proposals/use-cases/save-track.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, nothingSaid, scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
beforeAll(() => {
  context = testContext(database)
})

const everything = {
  track: null,
  format: null,
  language: null,
  decision: null,
  words: null,
}
const view = {
  filter: everything,
  order: 'mean',
  descending: true,
  page: 1,
  withSpeakers: false,
} as const

async function judgedEvent(): Promise<{
  event: CalledEvent
  chair: string
  codes: Record<'agreed' | 'disputed' | 'poor' | 'silent', string>
}> {
  const event = await eventWithCall(context)
  await saveTrack(event.owner, event.slug, null, {
    slug: 'cloud',
    name: { en: 'Cloud' },
    description: {},
    colour: '#112233',
    hostId: null,
    position: 0,
  })
  const codes = {
    agreed: (await submittedProposal(event, { title: 'Agreed' })).code,
    disputed: (await submittedProposal(event, { title: 'Disputed', lang: 'en' })).code,
    poor: (await submittedProposal(event, { title: 'Poor', lang: 'pt' })).code,
    silent: (await submittedProposal(event, { title: 'Silent' })).code,
  }
  const [ana, ben, eva] = [
    await committeeMember(event),
    await committeeMember(event),
    await committeeMember(event),
  ]
  for (const [by, agreed, disputed, poor] of [
    [ana, 4, 5, 1],
    [ben, 4, 1, 2],
    [eva, 5, 5, null],
  ] as const) {
    await scored(by, event, codes.agreed, agreed)
    await scored(by, event, codes.disputed, disputed)
    if (poor) await scored(by, event, codes.poor, poor)
    else
      await reviewProposal(by, event.slug, codes.poor, {
        ...nothingSaid,
        abstainReason: 'A friend',
      })
  }
  return { event, chair: event.owner.actor!.id, codes }
}

test('the ranking tells mean, median, spread, scores and abstentions; without scores stand last', async () => {
  const { event, chair } = await judgedEvent()
  const { rows, total } = await rankingOf(database.db, event.id, chair, view)
  const round = (value: number | null) => value && Math.round(value * 100) / 100
  expect(total).toBe(4)
  expect(
    rows.map((row) => [
      row.title,
      round(row.mean),
      row.median,
      round(row.spread),
      row.reviews,
      row.abstentions,
    ]),
  ).toEqual([
    ['Agreed', 4.33, 4, 0.47, 3, 0],
    ['Disputed', 3.67, 5, 1.89, 3, 0],
    ['Poor', 1.5, 1.5, 0.5, 2, 1],
    ['Silent', null, null, null, 0, 0],
  ])
  const titles = async (changes: object) =>
    (await rankingOf(database.db, event.id, chair, { ...view, ...changes })).rows.map(
      ({ title }) => title,
    )
  expect(await titles({ order: 'spread' })).toEqual(['Disputed', 'Poor', 'Agreed', 'Silent'])
  expect(await titles({ order: 'title', descending: false })).toEqual([
    'Agreed',
    'Disputed',
    'Poor',
    'Silent',
  ])
  expect(await titles({ filter: { ...everything, language: 'es' } })).toEqual(['Agreed', 'Silent'])
  expect(await titles({ filter: { ...everything, words: '%' } })).toEqual([])
  expect(await titles({ page: 2, size: 3 })).toEqual(['Silent'])
})

test('one’s own proposals neither rank nor count', async () => {
  const { event } = await judgedEvent()
  const chair = await committeeMember(event, 'chair')
  const own = await submittedProposal(event, { title: 'Own', speaker: chair.actor! })
  await decideProposals(event.owner, event.slug, [own.code], 'accepted')
  const { rows } = await rankingOf(database.db, event.id, chair.actor!.id, view)
  expect(rows.map(({ title }) => title)).toEqual(['Agreed', 'Disputed', 'Poor', 'Silent'])
  const all = (await balanceOf(database.db, event.id, chair.actor!.id)).find(
    ({ by }) => by === 'all',
  )
  expect(all).toEqual({
    by: 'all',
    of: null,
    submitted: 4,
    accepted: 0,
    tentative: 0,
    shortlisted: 0,
    changes: 0,
    waitlisted: 0,
    rejected: 0,
  })
})

test('the chair sees how the accepted spread, and who stands next when a speaker cannot come', async () => {
  const { event, chair, codes } = await judgedEvent()
  const { owner, slug } = event
  await decideProposals(owner, slug, [codes.agreed, codes.poor], 'accepted')
  await decideProposals(owner, slug, [codes.silent, codes.disputed], 'waitlisted')
  const balance = await balanceOf(database.db, event.id, chair)
  expect(
    balance
      .filter(({ by }) => by === 'language')
      .map(({ of, submitted, accepted }) => [of, submitted, accepted])
      .toSorted(),
  ).toEqual([
    ['en', 1, 0],
    ['es', 2, 1],
    ['pt', 1, 1],
  ])
  expect(await declinedAcceptances(database.db, event.id, chair)).toMatchObject({ declined: [] })
  await prepareNotifications(owner, slug)
  await sendNotifications(owner, slug, { decision: null, until: new Date(Date.now() + 60_000) })
  const speakerOf = async (code: string) => {
    const { id, email, name } = await database.db
      .selectFrom('proposals')
      .innerJoin('people', 'people.id', 'proposals.createdBy')
      .select(['people.id', 'people.email', 'people.name'])
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    return as(context, { id, email, name, admin: false })
  }
  await answerAcceptance(await speakerOf(codes.agreed), slug, codes.agreed, { answer: 'declined' })
  await withdrawProposal(await speakerOf(codes.poor), slug, codes.poor)
  const { declined, next } = await declinedAcceptances(database.db, event.id, chair)
  expect(declined.map(({ title, withdrawn }) => [title, withdrawn])).toEqual([
    ['Agreed', false],
    ['Poor', true],
  ])
  expect(next.map(({ title }) => title)).toEqual(['Disputed', 'Silent'])
  const { rows } = await rankingOf(database.db, event.id, chair, view)
  expect(rows[0]).toMatchObject({ title: 'Agreed', notified: 1, confirmed: 0, declined: 1 })
})

test('the pages ask the database as often for three proposals as for one', async () => {
  const event = await eventWithCall(context)
  const app = testApp(context)
  const queries: string[] = []
  const pool = database.pool
  const paths = ['reviews', 'reviews/decisions', 'reviews/notifications', 'proposals']
  const counted = async () => {
    const counts: Record<string, number> = {}
    for (const path of paths) {
      await app.fetch(`/en/manage/events/${event.slug}/${path}`, { as: event.owner.actor })
      const before = queries.length
      await app.fetch(`/en/manage/events/${event.slug}/${path}`, { as: event.owner.actor })
      counts[path] = queries.length - before
    }
    return counts
  }
  const connect = pool.connect.bind(pool)
  const watched = new WeakSet<object>()
  pool.connect = (async () => {
    const client = await connect()
    if (!watched.has(client)) {
      watched.add(client)
      const query = client.query.bind(client) as (...args: unknown[]) => unknown
      client.query = ((...args: unknown[]) => {
        queries.push(String(args[0]))
        return query(...args)
      }) as typeof client.query
    }
    return client
  }) as typeof pool.connect
  const add = async () => {
    const { code } = await submittedProposal(event)
    await scored(event.owner, event, code, 4)
    await decideProposals(event.owner, event.slug, [code], 'accepted')
    await prepareNotifications(event.owner, event.slug)
  }
  await add()
  const one = await counted()
  await add()
  await add()
  expect(Object.values(one).every((count) => count > 0)).toBe(true)
  expect(await counted()).toEqual(one)
})
