import { beforeAll, beforeEach, expect, test } from 'vitest'
import { answerInvitation } from '../../../src/areas/proposals/use-cases/answer-invitation.ts'
import { inviteCoSpeaker } from '../../../src/areas/proposals/use-cases/invite-co-speaker.ts'
import { removeCoSpeaker } from '../../../src/areas/proposals/use-cases/remove-co-speaker.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { shareCoSpeakerLink } from '../../../src/areas/proposals/use-cases/share-co-speaker-link.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, proposalInput, type CalledEvent } from '../../factories/proposals.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
const day = 86_400_000
let context: Context
let app: TestApp
let event: CalledEvent
let ana: Actor
let mine: Context
let code: string
beforeAll(() => {
  context = testContext({ ...database, now: at })
  app = testApp(context)
})
beforeEach(async () => {
  event = await eventWithCall(context)
  ana = await person(context, { name: 'Ana Autora' })
  mine = as(context, ana)
  code = (await startProposal(mine, event.slug)).code
  await saveProposal(mine, event.slug, code, await proposalInput(event, ana), true)
})

const standing = async () =>
  Object.fromEntries(
    (
      await database.db
        .selectFrom('proposalSpeakers')
        .innerJoin('proposals', 'proposals.id', 'proposalSpeakers.proposalId')
        .innerJoin('people', 'people.id', 'proposalSpeakers.personId')
        .select(['people.email', 'proposalSpeakers.state'])
        .where('proposals.code', '=', code)
        .orderBy('proposalSpeakers.position')
        .execute()
    ).map(({ email, state }) => [email, state]),
  )
/** The secret in the last mail to an address. */
async function mailed(to: string): Promise<string> {
  const { bodyText } = await database.db
    .selectFrom('mails')
    .select('bodyText')
    .where('recipient', '=', to)
    .where('kind', '=', 'proposals.co-speaker')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /co-speaker\/([\w-]+)/.exec(bodyText)![1]!
}
const visitor = () => ({ ...context, actor: null })
const linkOf = async () =>
  (
    await database.db
      .selectFrom('proposals')
      .select('invitationSecret')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
  ).invitationSecret!

test('who is named speaks once they accept, without an account, under the name they give', async () => {
  await inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')
  expect(await standing()).toEqual({ [ana.email]: 'accepted', 'ben@example.org': 'invited' })
  const secret = await mailed('ben@example.org')
  await expect(
    answerInvitation(visitor(), secret, { accept: true, name: '' }),
  ).rejects.toMatchObject({ problems: [{ field: 'name', code: 'required' }] })
  await answerInvitation(visitor(), secret, { accept: true, name: 'Ben' })
  expect(await standing()).toEqual({ [ana.email]: 'accepted', 'ben@example.org': 'accepted' })
  const told = await database.db
    .selectFrom('mails')
    .select(['recipient', 'subject'])
    .where('kind', '=', 'proposals.co-speaker-answer')
    .where('recipient', '=', ana.email)
    .execute()
  expect(told).toHaveLength(1)
})

test('who said no is not asked again, and may change their mind by the same link', async () => {
  await inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')
  const secret = await mailed('ben@example.org')
  await answerInvitation(visitor(), secret, { accept: false, name: '' })
  await expect(inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')).rejects.toMatchObject({
    problems: [{ code: 'declined-before' }],
  })
  await answerInvitation(visitor(), secret, { accept: true, name: 'Ben' })
  expect((await standing())['ben@example.org']).toBe('accepted')
})

test('a link that was renewed, is over, or whose proposal was withdrawn answers nothing', async () => {
  await inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')
  const first = await mailed('ben@example.org')
  await inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')
  const second = await mailed('ben@example.org')
  const accept = (secret: string, now = at) =>
    answerInvitation({ ...visitor(), now: () => now }, secret, { accept: true, name: 'Ben' })
  await expect(accept(first)).rejects.toMatchObject({ code: 'invitation-not-valid' })
  await expect(accept(second, new Date(at.getTime() + 31 * day))).rejects.toMatchObject({
    code: 'invitation-not-valid',
  })
  await withdrawProposal(mine, event.slug, code)
  await expect(accept(second)).rejects.toMatchObject({ code: 'proposal-withdrawn' })
  expect((await standing())['ben@example.org']).toBe('invited')
})

test('by the proposal’s own link come as many as the format takes, also when all accept at once', async () => {
  await shareCoSpeakerLink(mine, event.slug, code, { end: false })
  const secret = await linkOf()
  await expect(
    answerInvitation(visitor(), secret, { accept: true, name: 'Nobody' }),
  ).rejects.toMatchObject({ code: 'sign-in-required' })
  const four = await Promise.all([1, 2, 3, 4].map(() => person(context)))
  const outcomes = await Promise.allSettled(
    four.map((actor) => answerInvitation(as(context, actor), secret, { accept: true, name: '' })),
  )
  // A talk takes two: Ana and the first of them.
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(Object.values(await standing())).toEqual(['accepted', 'accepted'])
  await shareCoSpeakerLink(mine, event.slug, code, { end: true })
  await expect(
    answerInvitation(as(context, four[0]!), secret, { accept: false, name: '' }),
  ).rejects.toMatchObject({ code: 'invitation-not-valid' })
})

test('who has not accepted neither reads the form nor changes the proposal; a stranger finds nothing', async () => {
  await inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')
  const ben = await person(context, { email: 'ben@example.org' })
  const path = `/en/events/${event.slug}/call/proposals/${code}`
  const led = await app.fetch(path, { as: ben })
  expect(led.headers.get('location')).toBe(`/en/co-speaker/${await mailed('ben@example.org')}`)
  await expect(
    saveProposal(as(context, ben), event.slug, code, await proposalInput(event, ben), false),
  ).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    inviteCoSpeaker(as(context, ben), event.slug, code, 'eva@example.org'),
  ).rejects.toMatchObject({ code: 'not-found' })
  const stranger = await person(context)
  expect((await app.fetch(path, { as: stranger })).status).toBe(404)
  expect((await app.fetch('/en/co-speaker/none', {})).status).toBe(422)
})

test('a co-speaker is taken off and named again; the author stays', async () => {
  await inviteCoSpeaker(mine, event.slug, code, 'ben@example.org')
  await expect(inviteCoSpeaker(mine, event.slug, code, 'eva@example.org')).rejects.toMatchObject({
    code: 'too-many-speakers',
  })
  const { id } = await person(context, { email: 'ben@example.org' })
  await removeCoSpeaker(mine, event.slug, code, id)
  await expect(removeCoSpeaker(mine, event.slug, code, ana.id)).rejects.toMatchObject({
    code: 'not-found',
  })
  await inviteCoSpeaker(mine, event.slug, code, 'eva@example.org')
  expect(await standing()).toEqual({ [ana.email]: 'accepted', 'eva@example.org': 'invited' })
})

test('the pages work by hand, and a mailbox is not flooded', async () => {
  const path = `/es/events/${event.slug}/call/proposals/${code}`
  const invite = () =>
    app.fetch(`${path}/speakers`, { as: ana, form: { email: 'new@example.org' } })
  for (let times = 0; times < 7; times += 1) expect((await invite()).status).toBe(303)
  const { length } = await database.db
    .selectFrom('mails')
    .select('id')
    .where('eventId', '=', event.id)
    .where('kind', '=', 'proposals.co-speaker')
    .execute()
  expect(length).toBeLessThanOrEqual(5)
  const { rows } = await database.pool.query<{ secret: string }>(
    `select invitation_secret as secret from proposal_speakers where state = 'invited'
      and proposal_id = (select id from proposals where code = $1)`,
    [code],
  )
  const page = `/es/co-speaker/${rows[0]!.secret}`
  expect(await (await app.fetch(page, {})).text()).toContain('Ana Autora')
  const answered = await app.fetch(page, { form: { answer: 'accept', name: '' } })
  expect(answered.status).toBe(422)
  const accepted = await app.fetch(page, { form: { answer: 'accept', name: 'Ben' } })
  expect([accepted.status, accepted.headers.get('location')]).toEqual([303, page])
})
