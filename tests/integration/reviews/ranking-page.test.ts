import { beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { testContext } from '../../services.ts'
import type { Context } from '../../../src/platform/use-case.ts'

const database = testDatabase()
let app: TestApp
let event: CalledEvent
let harsh: Context

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  event = await eventWithCall(context, { blind: true })
  harsh = await committeeMember(event, 'reviewer', 'Hanna Harsh')
  const mild = await committeeMember(event, 'reviewer', 'Milo Mild')
  for (const [title, one, two] of [
    ['First', 3, 5],
    ['Second', 2, 4],
    ['Third', 1, 3],
    ['Fourth', 2, 4],
    ['Only harsh', 3, null],
    ['Only mild', null, 4],
  ] as const) {
    const { code } = await submittedProposal(event, { title })
    if (one) await scored(harsh, event, code, one)
    if (two) await scored(mild, event, code, two)
  }
})

const ranking = async (query = '') => {
  const response = await app.fetch(`/en/manage/events/${event.slug}/reviews/ranking${query}`, {
    as: event.owner.actor,
  })
  return { status: response.status, text: await response.text() }
}
const titles = (text: string) =>
  [...text.matchAll(/others=1"[^>]*>([^<]+)</g)].map(([, title]) => title)

test('the normalised ranking stands beside the raw one, and each can order the list', async () => {
  const normalised = titles((await ranking()).text)
  const raw = titles((await ranking('?order=mean')).text)
  const before = (list: readonly (string | undefined)[]) =>
    list.indexOf('Only harsh') < list.indexOf('Only mild')
  expect([before(normalised), before(raw), normalised.length]).toEqual([true, false, 6])
})

test('reviewers’ harshness is said to chairs and to nobody else, and no names of speakers', async () => {
  const { text } = await ranking()
  expect([/Hanna Harsh.*?harsher/s.test(text), text.includes('Sofia Speaker')]).toEqual([
    true,
    false,
  ])
  const refused = await app.fetch(`/en/manage/events/${event.slug}/reviews/ranking`, {
    as: harsh.actor,
  })
  expect(refused.status).toBe(403)
})

test('the page asks the database five times at most', async () => {
  await ranking()
  expect(await countQueries(() => ranking('?page=1'))).toBeLessThanOrEqual(5)
})
