import { beforeAll, beforeEach, expect, test } from 'vitest'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import { editProfile } from '../../../src/areas/accounts/use-cases/edit-profile.ts'
import { ownProfile } from '../../../src/areas/accounts/queries/own-page.ts'
import { exportEvent } from '../../../src/areas/portability/use-cases/export-event.ts'
import { answerInvitation } from '../../../src/areas/proposals/use-cases/answer-invitation.ts'
import { inviteCoSpeaker } from '../../../src/areas/proposals/use-cases/invite-co-speaker.ts'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { joinSession } from '../../../src/areas/schedule/use-cases/join-session.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { saveSession } from '../../../src/areas/schedule/use-cases/save-session.ts'
import { takeAcceptedProposals } from '../../../src/areas/schedule/use-cases/take-accepted-proposals.ts'
import { tellNeeds } from '../../../src/areas/speakers/use-cases/tell-needs.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { acceptedProposal, answered, openCall, room } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

// What the team does with speakers who are on their way to the stage: needs, slides, and who comes later.

const database = testDatabase()
let owner: Context
let app: TestApp
let event: { readonly id: string; readonly slug: string }
let speaker: Actor
let code: string
let id: string
let count = 0

let context: Context
beforeAll(() => {
  context = testContext(database)
  app = testApp(context)
})
beforeEach(async () => {
  owner = as(context, await person(context, { name: 'Olga' }))
  count += 1
  event = await announcedEvent(owner, {
    name: `Team ${count}`,
    startsOn: '2027-02-19',
    endsOn: '2027-02-20',
  })
  await openCall(owner, event.slug)
  speaker = await person(owner, { name: 'Sol' })
  ;({ code, id } = await acceptedProposal(owner, event, speaker))
  await answered(owner, event, speaker, code, 'confirmed')
})

const mine = () => as(owner, speaker)
const stage = (rest = '') => `/en/events/${event.slug}/call/proposals/${code}/stage${rest}`
const team = (rest = '') => `/en/manage/events/${event.slug}/proposals/stage${rest}`
const seen = async (who: Context, rest = '') =>
  (await app.fetch(team(rest), { as: who.actor })).text()
const works = async (who: Actor, organisation: string) => {
  const {
    email: _,
    photo: __,
    secondFactor: ___,
    ...profile
  } = await ownProfile(database.db, who.id)
  await editProfile(as(owner, who), { ...profile, organisation })
}
const needs = { free: [], travel: 'By bus', equipment: '', recording: 'no' } as const

test('the team filters by what is needed and by who has not answered', async () => {
  const other = await person(owner, { name: 'Tere' })
  const second = await acceptedProposal(owner, event, other, { title: 'Another talk' })
  await answered(owner, event, other, second.code, 'confirmed')
  await tellNeeds(mine(), event.slug, code, needs)
  const names = async (need: string) => {
    const page = await seen(owner, `?need=${need}`)
    return ['Sol', 'Tere'].filter((name) => page.includes(`>${name}</h2>`))
  }
  const found = []
  for (const need of ['', 'travel', 'equipment', 'not-recorded', 'unanswered', 'odd'])
    found.push(await names(need))
  expect(found).toEqual([['Sol', 'Tere'], ['Sol'], [], ['Sol'], ['Tere'], ['Sol', 'Tere']])
})

test('a conflict of interest hides a speaker’s needs and slides from who makes the agenda', async () => {
  await tellNeeds(mine(), event.slug, code, needs)
  const chair = await committeeMember({ ...event, owner }, 'chair')
  expect((await seen(chair)).includes('By bus')).toBe(true)
  await works(speaker, 'Agave')
  await works(chair.actor!, 'AGAVE, S.A.')
  expect([(await seen(chair)).includes('Sol'), (await seen(owner)).includes('By bus')]).toEqual([
    false,
    true,
  ])
})

test('who has not answered is reminded once a day, and nobody else', async () => {
  const other = await person(owner, { name: 'Tere' })
  const second = await acceptedProposal(owner, event, other, { title: 'Another talk' })
  await answered(owner, event, other, second.code, 'declined')
  const press = async () =>
    (await app.fetch(team('/remind'), { as: owner.actor!, form: {} })).status
  const mails = () =>
    database.db
      .selectFrom('mails')
      .select('recipient')
      .where('eventId', '=', event.id)
      .where('kind', '=', 'speakers.needs-reminder')
      .execute()
  expect([await press(), await press()]).toEqual([303, 303])
  expect(await mails()).toEqual([{ recipient: speaker.email }])
  await tellNeeds(mine(), event.slug, code, needs)
  const nobody = await app.fetch(team('/remind'), { as: owner.actor!, form: {} })
  expect(nobody.headers.get('set-cookie')).toContain('nobody-to-remind')
  const chair = await committeeMember({ ...event, owner })
  expect((await app.fetch(team('/remind'), { as: chair.actor!, form: {} })).status).toBe(403)
})

const addFile = (shown: string, words = '%PDF-1.7 slides', url = '') => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ title: `For ${shown}`, url, shown }))
    body.set(name, value)
  if (words) body.set('file', new File([words], 'My talk.pdf'))
  return app.fetch(stage('/links'), { as: speaker, body, method: 'POST' })
}
const slides = async () =>
  Object.fromEntries(
    (
      await database.db
        .selectFrom('proposalLinks')
        .select(['id', 'title'])
        .where('proposalId', '=', id)
        .execute()
    ).map((row) => [row.title, `/en/events/${event.slug}/slides/${row.id}`]),
  )

test('slides are a file or an address, of a kind that slides have', async () => {
  const wrong = async (...sent: readonly string[]) => {
    const answer = await addFile('team', ...sent)
    return [answer.status, /#f-(\w+)"/.exec(await answer.text())?.[1]]
  }
  expect([
    await wrong('MZ virus'),
    await wrong(''),
    await wrong('%PDF-1.7', 'https://example.org/slides'),
  ]).toEqual([
    [422, 'file'],
    [422, 'url'],
    [422, 'url'],
  ])
  expect((await addFile('team')).status).toBe(303)
  expect(await slides()).toMatchObject({ 'For team': expect.any(String) })
})

test('slides are opened by whom they serve, by everybody once the agenda is out if their speaker says so', async () => {
  await addFile('team')
  await addFile('everybody')
  const files = await slides()
  const chair = await committeeMember({ ...event, owner }, 'chair')
  const rival = await committeeMember({ ...event, owner }, 'chair', 'Rita Rival')
  await works(speaker, 'Agave')
  await works(rival.actor!, 'Agave')
  const reviewer = await committeeMember({ ...event, owner })
  const opens = async (title: string) => {
    const found = []
    for (const who of [speaker, chair.actor, rival.actor, reviewer.actor, null])
      found.push((await app.fetch(files[title]!, { as: who })).status)
    return found
  }
  const teams = [200, 200, 404, 404, 404]
  expect([await opens('For team'), await opens('For everybody')]).toEqual([teams, teams])
  await takeAcceptedProposals(owner, event.slug)
  const scope = (await eventBySlug(database.db, event.slug))!
  const [session] = (await timetableOf(database.db, scope)).sessions
  const roomId = await room(owner, event.slug)
  await placeSession(owner, event.slug, session!.id, { day: '2027-02-19', time: '10:00', roomId })
  await publishRelease(owner, event.slug, {})
  expect([await opens('For team'), await opens('For everybody')]).toEqual([
    teams,
    [200, 200, 200, 200, 200],
  ])
  const download = await app.fetch(files['For everybody']!)
  expect([
    await download.text(),
    download.headers.get('content-disposition'),
    download.headers.get('content-type'),
  ]).toEqual(['%PDF-1.7 slides', "attachment; filename*=UTF-8''My%20talk.pdf", 'application/pdf'])
  const file = await exportEvent(owner, event.slug)
  expect(Object.values(file.bytes).map((bytes) => Buffer.from(bytes, 'base64').toString())).toEqual(
    ['%PDF-1.7 slides'],
  )
  // Of another event's address it is no file.
  const elsewhere = files['For everybody']!.replace(event.slug, 'elsewhere')
  expect((await app.fetch(elsewhere)).status).toBe(404)
})

test('who accepts after the session was made joins it, unless the team took them off', async () => {
  const panel = (await formatsOf(database.db, event.id)).find(({ maxSpeakers }) => maxSpeakers > 2)!
  await database.db
    .updateTable('proposals')
    .set({ formatId: panel.id })
    .where('id', '=', id)
    .execute()
  await takeAcceptedProposals(owner, event.slug)
  const ben = await person(owner, { name: 'Ben' })
  await inviteCoSpeaker(mine(), event.slug, code, ben.email)
  const { invitationSecret } = await database.db
    .selectFrom('proposalSpeakers')
    .select('invitationSecret')
    .where('proposalId', '=', id)
    .where('personId', '=', ben.id)
    .executeTakeFirstOrThrow()
  const answer = (accept: boolean) =>
    answerInvitation({ ...owner, actor: null }, invitationSecret!, { accept, name: '' })
  const join = () => joinSession({ ...owner, actor: null }, { proposalId: id, personId: ben.id })
  const onStage = async () =>
    (
      await database.db
        .selectFrom('sessionSpeakers')
        .innerJoin('sessions', 'sessions.id', 'sessionSpeakers.sessionId')
        .select('personId')
        .where('sessions.proposalId', '=', id)
        .orderBy('position')
        .execute()
    ).map(({ personId }) => personId)
  // Named alone is not on stage.
  await join()
  expect(await onStage()).toEqual([speaker.id])
  await answer(true)
  await join()
  await join()
  expect(await onStage()).toEqual([speaker.id, ben.id])
  const log = await database.db
    .selectFrom('auditLog')
    .select('personId')
    .where('scopeId', '=', event.id)
    .where('action', '=', 'agenda.join')
    .execute()
  expect(log).toEqual([{ personId: null }])

  const scope = (await eventBySlug(database.db, event.slug))!
  const [session] = (await timetableOf(database.db, scope)).sessions
  const save = (speakers: readonly Actor[]) => {
    const { kind, title, abstract, lang, level, trackId, formatId, sponsored, minutes } = session!
    return saveSession(owner, event.slug, session!.id, {
      ...{ kind, title, abstract, lang, level, trackId, formatId, sponsored, minutes },
      speakers: speakers.map(({ email, name }) => ({ email, name })),
    })
  }
  await save([speaker])
  await answer(false)
  await answer(true)
  await join()
  expect(await onStage()).toEqual([speaker.id])
  // Put back by hand, they are as before.
  await save([speaker, ben])
  expect(await onStage()).toEqual([speaker.id, ben.id])
})
