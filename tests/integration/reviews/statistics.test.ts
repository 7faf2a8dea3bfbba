import { beforeEach, expect, test } from 'vitest'
import { agreeToBeNamed } from '../../../src/areas/reviews/use-cases/agree-to-be-named.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { publishNumbers } from '../../../src/areas/reviews/use-cases/publish-numbers.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { testContext, testServices } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
let event: CalledEvent
let chair: Context
let reviewer: Context

const begin = async (blind: boolean) => {
  event = await eventWithCall(testContext({ ...database, now: at }), { blind })
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  reviewer = await committeeMember(event, 'reviewer', 'Rita Reviewer')
}
beforeEach(() => begin(false))

const app = () => testApp(testServices({ ...database, now: at }))
const file = async (name: string, by = chair) =>
  app().fetch(`/en/manage/events/${event.slug}/reviews/export/${name}`, { as: by.actor! })
const committee = () => app().fetch(`/en/events/${event.slug}/committee`, {})

test('the statistics count what was submitted, decided and read', async () => {
  const one = await submittedProposal(event, { lang: 'pt' })
  await submittedProposal(event, { lang: 'es' })
  await scored(reviewer, event, one.code, 4)
  await decideProposals(chair, event.slug, [one.code], 'accepted')
  const text = await (await file('statistics.csv')).text()
  const lines = text.replace('\uFEFF', '').split('\r\n')
  expect(lines[0]).toBe(
    'by,of,submitted,accepted,rejected,reviews,abstentions,assigned,submittedPercent,acceptedPercent,publicVotes,publicMean',
  )
  expect(lines).toContain('language,pt,1,1,0,,,,,,0,')
  expect(lines).toContain('day,2026-11-20,2,,,,,,,,,')
  expect(lines).toContain('reviewer,Rita Reviewer,,,,1,0,0,,,,')
  const page = await app().fetch(`/en/manage/events/${event.slug}/reviews/statistics`, {
    as: chair.actor!,
  })
  expect(page.status).toBe(200)
})

test('a file runs nothing in a spreadsheet, and has the names only of a call that is read with names', async () => {
  const title = '=HYPERLINK("http://evil.example")'
  const { speaker } = await submittedProposal(event, { title })
  const open = await (await file('proposals.csv')).text()
  expect(open).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(open).toContain(speaker.name)
  await begin(true)
  const hidden = await submittedProposal(event)
  for (const name of ['proposals', 'reviews', 'decisions', 'statistics'].flatMap((each) => [
    `${each}.csv`,
    `${each}.json`,
  ])) {
    const answer = await file(name)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain(hidden.speaker.name)
  }
})

test('files are for those who see the ranking, and there are no others than these', async () => {
  expect((await file('proposals.csv', reviewer)).status).toBe(403)
  expect((await file('people.csv')).status).toBe(404)
  expect((await file('proposals.exe')).status).toBe(404)
})

test('the public sees nothing until the team shows it; then counts, and names of those who agreed', async () => {
  const { code, speaker } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'accepted')
  await agreeToBeNamed(reviewer, event.slug, true)
  expect((await committee()).status).toBe(404)
  expect(await (await app().fetch(`/en/events/${event.slug}/call`, {})).text()).not.toContain(
    '/committee"',
  )
  await publishNumbers(chair, event.slug, true)
  const call = await (await app().fetch(`/en/events/${event.slug}/call`, {})).text()
  expect(call).toContain(`href="/en/events/${event.slug}/committee"`)
  const page = await (await committee()).text()
  expect(page).toContain('Rita Reviewer')
  expect(page).not.toContain('Carla Chair')
  expect(page).not.toContain(speaker.name)
  const data = async () => (await app().fetch(`/api/v1/events/${event.slug}/committee`, {})).json()
  const numbers = {
    members: ['Rita Reviewer'],
    committee: 2,
    criteria: {},
    proposals: 1,
    speakers: 1,
    reviews: 0,
  }
  // Decided, not told: the public does not know before the speaker does.
  expect(await data()).toEqual({ ...numbers, accepted: 0 })
  await prepareNotifications(chair, event.slug)
  const all = { decision: null, until: new Date(at.getTime() + 86_400_000) }
  await sendNotifications(chair, event.slug, all)
  expect(await data()).toEqual({ ...numbers, accepted: 1 })
  await agreeToBeNamed(reviewer, event.slug, false)
  expect(await data()).toEqual({ ...numbers, members: [], accepted: 1 })
})
