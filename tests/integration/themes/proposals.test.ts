import { beforeAll, expect, test } from 'vitest'
import { readDueTexts } from '../../../src/areas/themes/use-cases/read-due-texts.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
let event: CalledEvent

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2027-01-10T12:00:00Z') })
  app = testApp(context)
  event = await eventWithCall(context)
  for (let at = 0; at < 5; at += 1)
    await submittedProposal(event, { title: `GitOps part ${at}`, lang: 'en' })
  for (let at = 0; at < 4; at += 1)
    await submittedProposal(event, { title: `OpenStack part ${at}`, lang: 'en' })
  await readDueTexts(context)
}, 60_000)

const read = async (address: string, as?: Actor) => {
  const response = await app.fetch(address, as ? { as } : {})
  return { status: response.status, text: await response.text() }
}

test('who looks after the call sees counts of five and more; fewer are said to be there, not which', async () => {
  const owner = event.owner.actor!
  const { status, text } = await read(`/en/manage/events/${event.slug}/themes`, owner)
  expect(status).toBe(200)
  expect(text).toContain('GitOps')
  expect(text).toContain('One more theme is named by fewer than 5 proposals.')
  expect(text).not.toMatch(/OpenStack|part \d/)
  const file = await read(`/en/manage/events/${event.slug}/themes.csv`, owner)
  expect(file.text).toBe(
    'theme,name,proposals,of_proposals,sessions,of_sessions\r\ngitops,GitOps,5,9,0,0\r\n',
  )
})

test('nobody else does, and what the public sees names no proposal', async () => {
  const stranger = await person(context, { name: 'Zoe' })
  expect((await read(`/en/manage/events/${event.slug}/themes`, stranger)).status).toBe(403)
  for (const address of ['/en/themes', '/en/themes/gitops', '/en/themes/report'])
    expect((await read(address)).text).not.toMatch(/part \d/)
  expect((await read('/api/v1/themes')).text).toBe('{"themes":[]}')
  expect((await read('/api/v1/themes/report')).text).toContain('"themes":[]')
})
