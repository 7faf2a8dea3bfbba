import { beforeAll, beforeEach, expect, test } from 'vitest'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import { warningsOf } from '../../../src/areas/schedule/domain/warnings.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { takeAcceptedProposals } from '../../../src/areas/schedule/use-cases/take-accepted-proposals.ts'
import { readDueTexts } from '../../../src/areas/themes/use-cases/read-due-texts.ts'
import { keepAsTalk } from '../../../src/areas/speakers/use-cases/keep-as-talk.ts'
import { tellNeeds } from '../../../src/areas/speakers/use-cases/tell-needs.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { acceptedProposal, answered, openCall, room } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let owner: Context
let app: TestApp
let event: { readonly id: string; readonly slug: string }
let speaker: Actor
let mine: Context
let code: string
let count = 0

beforeAll(() => {
  app = testApp(testContext(database))
})
beforeEach(async () => {
  const context = testContext(database)
  owner = as(context, await person(context, { name: 'Olga' }))
  count += 1
  event = await announcedEvent(owner, {
    name: `Stage ${count}`,
    startsOn: '2027-02-19',
    endsOn: '2027-02-20',
  })
  await openCall(owner, event.slug)
  speaker = await person(owner, { name: 'Sol' })
  mine = as(owner, speaker)
  ;({ code } = await acceptedProposal(owner, event, speaker))
})

const path = (rest = '') => `/en/events/${event.slug}/call/proposals/${code}/stage${rest}`
const needs = {
  free: ['2027-02-19T09:00', '2027-02-19T10:00'],
  travel: 'By bus',
  equipment: 'A chair',
  recording: 'slides',
}
const told = () => answered(owner, event, speaker, code, 'confirmed')
const manage = `proposals/stage`

test('nothing is asked before the acceptance was told, nor of anybody else', async () => {
  expect((await app.fetch(path(), { as: speaker })).status).toBe(404)
  await expect(
    tellNeeds(mine, event.slug, code, { ...needs, recording: 'yes' }),
  ).rejects.toMatchObject({ code: 'not-accepted' })
  await told()
  expect((await app.fetch(path(), { as: speaker })).status).toBe(200)
  const stranger = await person(owner)
  expect((await app.fetch(path(), { as: stranger })).status).toBe(404)
})

test('what was said is the team’s, comes back as it was, and the agenda warns', async () => {
  await told()
  const saved = await app.fetch(path(), { as: speaker, form: needs })
  expect(saved.status).toBe(303)
  const again = await (await app.fetch(path(), { as: speaker })).text()
  const ticked = [...again.matchAll(/<input[^>]*name="free"[^>]*>/g)]
    .filter(([input]) => input.includes('checked'))
    .map(([input]) => /value="([^"]*)"/.exec(input)?.[1])
  expect(ticked).toEqual(needs.free)

  const team = await app.fetch(`/en/manage/events/${event.slug}/${manage}`, { as: owner.actor! })
  const html = await team.text()
  expect(['By bus', 'A chair', '09:00–11:00'].filter((words) => !html.includes(words))).toEqual([])
  const reviewer = await committeeMember({ ...event, owner })
  const refused = await app.fetch(`/en/manage/events/${event.slug}/${manage}`, {
    as: reviewer.actor!,
  })
  expect(refused.status).toBe(403)

  await takeAcceptedProposals(owner, event.slug)
  const scope = (await eventBySlug(database.db, event.slug))!
  const [session] = (await timetableOf(database.db, scope)).sessions
  const roomId = await room(owner, event.slug)
  const kinds = async (time: string) => {
    await placeSession(owner, event.slug, session!.id, { day: '2027-02-19', time, roomId })
    return warningsOf(await timetableOf(database.db, scope)).map(({ kind }) => kind)
  }
  expect(await kinds('10:00')).toEqual([])
  expect(await kinds('15:00')).toEqual(['speaker-away'])
})

test('public links stand on the session’s page at once, those for the team do not', async () => {
  await told()
  await takeAcceptedProposals(owner, event.slug)
  const scope = (await eventBySlug(database.db, event.slug))!
  const [session] = (await timetableOf(database.db, scope)).sessions
  const roomId = await room(owner, event.slug)
  await placeSession(owner, event.slug, session!.id, { day: '2027-02-19', time: '10:00', roomId })
  await publishRelease(owner, event.slug, {})
  const add = (title: string, shown: string, url = `https://example.org/${shown}`) =>
    app.fetch(path('/links'), { as: speaker, form: { title, url, shown } })
  expect((await add('Script', 'team', 'javascript:alert(1)')).status).toBe(422)
  expect((await add('Notes for the team', 'team')).status).toBe(303)
  const page = async () => {
    const at = `/en/events/${event.slug}/sessions/${session!.code.toLowerCase()}`
    const first = await app.fetch(at, {})
    return (await app.fetch(first.headers.get('location') ?? at, {})).text()
  }
  expect(await page()).not.toContain('Notes for the team')
  expect((await add('My slides', 'everybody')).status).toBe(303)
  const shown = await page()
  expect([shown.includes('My slides'), shown.includes('Notes for the team')]).toEqual([true, false])
})

test('an agenda stands by itself where a kept talk was given', async () => {
  await told()
  const talk = await keepAsTalk(mine, event.slug, code)
  await takeAcceptedProposals(owner, event.slug)
  const scope = (await eventBySlug(database.db, event.slug))!
  const [session] = (await timetableOf(database.db, scope)).sessions
  const roomId = await room(owner, event.slug)
  await placeSession(owner, event.slug, session!.id, { day: '2027-02-19', time: '10:00', roomId })
  await publishRelease(owner, event.slug, {})
  await readDueTexts(owner)
  const page = await (await app.fetch(`/en/me/talks/${talk}`, { as: speaker })).text()
  expect(page).toContain('from the agenda')
})

test('one’s own data has it all', async () => {
  await told()
  await tellNeeds(mine, event.slug, code, { ...needs, recording: null })
  const data = await ownData(database.db, speaker.id, speaker.email)
  expect(data['needsOnStage']).toMatchObject([{ travel: 'By bus', recording: null }])
})
