import { beforeAll, expect, test } from 'vitest'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { testContext } from '../../services.ts'
import type { Context } from '../../../src/platform/use-case.ts'

const database = testDatabase()
let app: TestApp
let blind: CalledEvent
let open: CalledEvent
let codes: { blind: string; open: string }

const who = {
  name: 'Zenobia Zapata',
  organisation: 'Zapotec Clouds',
  jobTitle: 'Zoologist',
  biography: 'Zigzags through the Zócalo.',
}
const traces = /Zenobia|Zapata|Zapotec|Zoologist|Zigzags|zenobia|Zulema|zulema/

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  blind = await eventWithCall(context, { blind: true, name: 'Blind one' })
  open = await eventWithCall(context, { name: 'Open one' })
  const author = await person(context, { name: who.name })
  const write = (event: CalledEvent) =>
    submittedProposal(event, {
      speaker: author,
      title: 'Quiet pods',
      notes: 'I need a whiteboard.',
      profile: who,
      coSpeakers: ['zulema@example.org'],
    })
  codes = { blind: (await write(blind)).code, open: (await write(open)).code }
})

const read = async (by: Context, event: CalledEvent, path: string) => {
  const response = await app.fetch(`/en/manage/events/${event.slug}/${path}`, { as: by.actor })
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

test('a reviewer of a blind call finds no trace of who proposes, whatever they ask for', async () => {
  const reviewer = await committeeMember(blind)
  await scored(reviewer, blind, codes.blind, 4)
  const paths = ['reviews', `reviews/${codes.blind}`].flatMap((path) => [
    path,
    `${path}?reveal=1`,
    `${path}?reveal=1&others=1`,
  ])
  for (const path of paths) {
    const page = await read(reviewer, blind, path)
    expect([path, traces.exec(page)?.[0]]).toEqual([path, undefined])
    expect(page).toContain('Quiet pods')
  }
  for (const path of ['reviews/decisions', 'reviews/notifications', 'proposals'])
    expect(
      (await app.fetch(`/en/manage/events/${blind.slug}/${path}`, { as: reviewer.actor })).status,
    ).toBe(403)
  const searched = await app.fetch('/en/search?q=Zenobia', { as: reviewer.actor })
  expect((await searched.text()).includes('Quiet pods')).toBe(false)
})

const reveal = (by: Context, event: CalledEvent, path: string) =>
  app.fetch(`/en/manage/events/${event.slug}/${path}`, { as: by.actor, form: {} })

const asked = async (by: Context) => {
  const rows = await database.db
    .selectFrom('auditLog')
    .select(['objectKind', 'after'])
    .where('action', '=', 'names.reveal')
    .where('personId', '=', by.actor!.id)
    .orderBy('id')
    .execute()
  return rows.map(({ objectKind, after }) => [objectKind, after])
}

test('who decides on a blind call sees names in the view that was asked for, in no other, and the log says so', async () => {
  const views = [
    'reviews/decisions',
    `reviews/${codes.blind}`,
    'proposals',
    `proposals/${codes.blind}`,
  ]
  for (const role of ['chair', 'owner'] as const) {
    const member = await committeeMember(blind, role)
    const without = async () => {
      for (const path of ['reviews', ...views, ...views.map((view) => `${view}?reveal=1`)]) {
        const page = await read(member, blind, path)
        expect([path, traces.exec(page)?.[0]]).toEqual([path, undefined])
      }
    }
    await without()
    expect(await read(member, blind, 'proposals?q=Zenobia')).not.toContain('Quiet pods')
    for (const view of views)
      expect(await (await reveal(member, blind, `${view}/names?q=`)).text()).toContain(
        'Zenobia Zapata',
      )
    await without()
    const one = ['proposal', { code: codes.blind, title: 'Quiet pods' }]
    expect(await asked(member)).toEqual([['call', null], one, ['call', null], one])
  }
})

test('a view with names that is loaded again comes without them', async () => {
  const chair = await committeeMember(blind, 'chair')
  const again = await app.fetch(
    `/es/manage/events/${blind.slug}/reviews/decisions/names?order=mean`,
    { as: chair.actor },
  )
  expect([again.status, again.headers.get('location'), await asked(chair)]).toEqual([
    303,
    `/es/manage/events/${blind.slug}/reviews/decisions?order=mean`,
    [],
  ])
})

test('a reviewer is refused the names, one of no call is not there, and one that is not blind needs no asking', async () => {
  const reviewer = await committeeMember(blind)
  const chair = await committeeMember(open, 'chair')
  const statuses = [
    await reveal(reviewer, blind, `reviews/${codes.blind}/names`),
    await reveal(reviewer, blind, 'proposals/names'),
    await reveal(await committeeMember(blind, 'chair'), blind, `proposals/${codes.open}/names`),
    await reveal(chair, open, `reviews/${codes.open}/names`),
  ].map(({ status }) => status)
  expect([statuses, await asked(chair)]).toEqual([[403, 403, 404, 200], []])
})

test('a call that is not blind shows reviewers who it is, without an address', async () => {
  const reviewer = await committeeMember(open)
  const page = await read(reviewer, open, `reviews/${codes.open}`)
  for (const words of Object.values(who)) expect(page).toContain(words)
  expect(page).not.toContain('zenobia.zapata')
  expect(page).not.toContain('zulema@')
})

test('a chair finds no score, rank, decision or comment of their own proposal anywhere', async () => {
  const chair = await committeeMember(open, 'chair')
  const reviewer = await committeeMember(open, 'reviewer', 'Rex')
  const own = await submittedProposal(open, { speaker: chair.actor!, title: 'My own pods' })
  await scored(reviewer, open, own.code, 5, 'Unspeakably good')
  await decideProposals(open.owner, open.slug, [own.code], 'accepted')
  expect(await read(chair, open, 'reviews/decisions')).not.toContain('My own pods')
  expect(await read(chair, open, 'reviews/decisions?decision=accepted&q=pods')).not.toContain(
    'My own pods',
  )
  const queue = await read(chair, open, 'reviews')
  expect(queue.slice(queue.indexOf('<h2>Yours')).includes('My own pods')).toBe(true)
  expect(queue.slice(0, queue.indexOf('<h2>Yours')).includes('My own pods')).toBe(false)
  const page = await read(chair, open, `reviews/${own.code}?others=1&reveal=1`)
  expect(page).toContain('You are a speaker here')
  expect(page).toContain('Another chair, or an owner of the event, decides on it')
  for (const secret of ['Unspeakably', 'Accepted', 'Your score', 'Rex'])
    expect([secret, page.includes(secret)]).toEqual([secret, false])
  expect(await read(chair, open, 'proposals?decision=accepted')).not.toContain('My own pods')
  expect(await read(chair, open, `proposals/${own.code}`)).toContain('Undecided')
  const posted = await app.fetch(`/en/manage/events/${open.slug}/reviews/${own.code}`, {
    as: chair.actor,
    form: { 'scores.overall': '5', after: 'stay' },
  })
  expect([posted.status, (await posted.text()).includes('Unspeakably')]).toEqual([422, false])
  // The others see it in the ranking.
  expect(await read(open.owner, open, 'reviews/decisions')).toContain('My own pods')
})

test('an owner does not read in the log what was thought of their own proposal', async () => {
  const owner = await committeeMember(open, 'owner')
  const reviewer = await committeeMember(open)
  const own = await submittedProposal(open, { speaker: owner.actor! })
  await scored(reviewer, open, own.code, 5, 'Inconceivable')
  await decideProposals(open.owner, open.slug, [own.code], 'waitlisted')
  const acts = async (by: Context) => {
    const page = await read(by, open, 'log')
    return [page.includes('Inconceivable'), page.includes(own.code)]
  }
  // The log says the code of what was submitted, which is no secret.
  expect(await acts(owner)).toEqual([false, true])
  expect(await acts(open.owner)).toEqual([true, true])
})

test('what is written into an abstract, notes or a biography stays text', async () => {
  const reviewer = await committeeMember(open)
  const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>[x](javascript:alert(3))'
  const { code } = await submittedProposal(open, {
    title: attack.slice(0, 100),
    abstract: attack,
    notes: attack,
    profile: { name: attack.slice(0, 40), organisation: attack, jobTitle: '', biography: attack },
  })
  for (const page of [
    await read(reviewer, open, `reviews/${code}`),
    await read(open.owner, open, `proposals/${code}`),
    await read(open.owner, open, 'reviews/decisions'),
  ])
    expect(/<img src=x|<script>alert|href="javascript/.exec(page)).toBe(null)
})
