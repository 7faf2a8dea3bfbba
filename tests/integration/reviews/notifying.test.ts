import { beforeAll, beforeEach, expect, test } from 'vitest'
import { answerAcceptance } from '../../../src/areas/reviews/use-cases/answer-acceptance.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { dropNotifications } from '../../../src/areas/reviews/use-cases/drop-notifications.ts'
import { editNotification } from '../../../src/areas/reviews/use-cases/edit-notification.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import { outboxMails } from '../../../src/areas/reviews/queries/outbox.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
let context: Context
let event: CalledEvent
let chair: Context
beforeAll(() => {
  context = testContext({ ...database, now: at })
})
beforeEach(async () => {
  event = await eventWithCall(context)
  chair = await committeeMember(event, 'chair')
})

const later = (on: Context, minutes: number) =>
  as(on, on.actor, new Date(at.getTime() + minutes * 60_000))
const everything = { decision: null, until: new Date(at.getTime() + 86_400_000) }
const send = (by: Context) => sendNotifications(by, event.slug, everything)

/** The mails about decisions of the event: what became of each. */
const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['id', 'recipient', 'status', 'kind', 'subject', 'bodyText'])
    .where('eventId', '=', event.id)
    .where('kind', 'like', 'reviews.%')
    .orderBy('createdAt')
    .orderBy('recipient')
    .execute()
const fates = async () => (await mails()).map(({ kind, status }) => [kind, status])
const jobs = async () =>
  (
    await database.pool.query<{ mailId: string }>(
      `select data->>'mailId' as "mailId" from pgboss.job where name = 'mail.deliver'
         and data->>'mailId' in (select id::text from mails where event_id = $1 and kind like 'reviews.%')`,
      [event.id],
    )
  ).rows
const notifiedAt = async () =>
  (
    await database.db
      .selectFrom('notifications')
      .innerJoin('proposals', 'proposals.id', 'notifications.proposalId')
      .select(['notifications.decision', 'notifications.notifiedAt'])
      .where('proposals.eventId', '=', event.id)
      .orderBy('notifications.preparedAt')
      .execute()
  ).map(({ decision, notifiedAt: told }) => [decision, told])

test('a decision tells nobody; its mails wait until they are sent, one for each speaker', async () => {
  const { code, speaker } = await submittedProposal(event, {
    title: 'Panel & more',
    coSpeakers: ['co@example.org'],
  })
  expect(await decideProposals(chair, event.slug, [code], 'accepted')).toEqual({
    changed: 1,
    mailsDropped: 0,
  })
  expect(await mails()).toEqual([])
  expect(await prepareNotifications(chair, event.slug, { decision: 'rejected' })).toBe(0)
  const note = { en: 'Bring your own clicker.' }
  expect(await prepareNotifications(chair, event.slug, { decision: 'accepted', note })).toBe(2)
  expect(await prepareNotifications(chair, event.slug)).toBe(0)
  expect(await fates()).toEqual([
    ['reviews.accepted', 'held'],
    ['reviews.accepted', 'held'],
  ])
  expect(await jobs()).toEqual([])
  expect(await notifiedAt()).toEqual([
    ['accepted', null],
    ['accepted', null],
  ])
  const mine = (await mails()).find(({ recipient }) => recipient === speaker.email)
  expect(mine?.bodyText.split('\n\n').slice(0, 3)).toEqual([
    `Hello ${speaker.name},`,
    '“Panel & more” is accepted for A called event. Congratulations: we want to hear you!',
    'Bring your own clicker.',
  ])
  expect(mine?.bodyText).toMatch(/http:\/\/convite\.test\/en\/answers\/[\w-]{32}\n/)
  expect(await send(later(chair, 5))).toBe(2)
  expect(await fates()).toEqual([
    ['reviews.accepted', 'queued'],
    ['reviews.accepted', 'queued'],
  ])
  expect((await jobs()).length).toBe(2)
  const told = new Date(at.getTime() + 5 * 60_000)
  expect(await notifiedAt()).toEqual([
    ['accepted', told],
    ['accepted', told],
  ])
  expect(await send(later(chair, 6))).toBe(0)
  expect((await jobs()).length).toBe(2)
})

test('two chairs press send at once: each mail goes once', async () => {
  const other = await committeeMember(event, 'chair')
  const codes: string[] = []
  for (let n = 0; n < 6; n += 1) codes.push((await submittedProposal(event)).code)
  await decideProposals(chair, event.slug, codes, 'rejected')
  await prepareNotifications(chair, event.slug)
  const sent = await Promise.all([chair, other, chair, other].map(send))
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(6)
  expect((await jobs()).length).toBe(6)
})

test('the race is real: without asking whether a mail still waits, it goes twice', async () => {
  const { code } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'rejected')
  await prepareNotifications(chair, event.slug)
  const [mail] = await mails()
  let arrived = 0
  let open: () => void = () => {}
  const both = new Promise<void>((resolve) => (open = resolve))
  const naive = () =>
    database.db.transaction().execute(async (tx) => {
      const waiting = await tx
        .selectFrom('mails')
        .select('id')
        .where('id', '=', mail!.id)
        .where('status', '=', 'held')
        .execute()
      arrived += 1
      if (arrived === 2) open()
      await both
      await tx.updateTable('mails').set({ status: 'queued' }).where('id', '=', mail!.id).execute()
      return waiting.length
    })
  expect(await Promise.all([naive(), naive()])).toEqual([1, 1])
})

test('two chairs prepare at once: one mail for each speaker', async () => {
  const other = await committeeMember(event, 'owner')
  const codes: string[] = []
  for (let n = 0; n < 4; n += 1) codes.push((await submittedProposal(event)).code)
  await decideProposals(chair, event.slug, codes, 'waitlisted')
  const written = await Promise.all(
    [chair, other, chair].map((by) => prepareNotifications(by, event.slug)),
  )
  expect(written.toSorted()).toEqual([0, 0, 4])
  expect((await mails()).length).toBe(4)
})

test('another decision drops the mail that waits; after sending, the change is told anew', async () => {
  const { code, speaker } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'accepted')
  await prepareNotifications(chair, event.slug)
  expect(await decideProposals(chair, event.slug, [code], 'waitlisted')).toEqual({
    changed: 1,
    mailsDropped: 1,
  })
  expect(await fates()).toEqual([['reviews.accepted', 'dropped']])
  expect(await send(chair)).toBe(0)

  await prepareNotifications(later(chair, 1), event.slug)
  expect(await send(later(chair, 2))).toBe(1)
  await decideProposals(later(chair, 3), event.slug, [code], 'accepted')
  expect(await prepareNotifications(later(chair, 4), event.slug)).toBe(1)
  expect(await send(later(chair, 5))).toBe(1)
  expect(await fates()).toEqual([
    ['reviews.accepted', 'dropped'],
    ['reviews.waitlisted', 'queued'],
    ['reviews.accepted', 'queued'],
  ])
  await answerAcceptance(as(context, speaker), event.slug, code, { answer: 'confirmed' })

  // Told of a rejection, nothing is left to confirm; told of the acceptance once more, it is asked once more.
  await decideProposals(later(chair, 6), event.slug, [code], 'rejected')
  await prepareNotifications(later(chair, 7), event.slug)
  await send(later(chair, 8))
  expect(await answers()).toEqual([])
  await decideProposals(later(chair, 9), event.slug, [code], 'accepted')
  expect(await prepareNotifications(later(chair, 10), event.slug)).toBe(1)
  await expect(
    answerAcceptance(as(context, speaker), event.slug, code, { answer: 'confirmed' }),
  ).rejects.toThrow('not-accepted')
  expect(await send(later(chair, 11))).toBe(1)
  await answerAcceptance(as(context, speaker), event.slug, code, { answer: 'confirmed' })
  expect(await answers()).toEqual(['confirmed'])
})

const answers = async () =>
  (
    await database.db
      .selectFrom('confirmations')
      .innerJoin('proposals', 'proposals.id', 'confirmations.proposalId')
      .select('confirmations.answer')
      .where('proposals.eventId', '=', event.id)
      .execute()
  ).map(({ answer }) => answer)

test('a decision that is taken back drops the mail, and nothing is left to tell', async () => {
  const { code } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'rejected')
  await prepareNotifications(chair, event.slug)
  expect(await decideProposals(chair, event.slug, [code], null)).toEqual({
    changed: 1,
    mailsDropped: 1,
  })
  expect(await prepareNotifications(chair, event.slug)).toBe(0)
})

test('the chair changes what a mail says, drops it, and writes it anew', async () => {
  const { code } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'rejected')
  await prepareNotifications(chair, event.slug)
  const [mail] = await mails()
  const words = { subject: 'About\nyour talk', message: 'Dear you,\n\n<b>Not</b> this time.' }
  await editNotification(chair, event.slug, mail!.id, words)
  const [edited] = await database.db
    .selectFrom('mails')
    .select(['subject', 'bodyText', 'bodyHtml'])
    .where('id', '=', mail!.id)
    .execute()
  expect(edited?.subject).toBe('About your talk')
  expect(edited?.bodyText.split('\n\n').slice(0, 2)).toEqual(['Dear you,', '<b>Not</b> this time.'])
  expect(edited?.bodyHtml).toContain('&lt;b&gt;Not&lt;/b&gt; this time.')

  expect(await dropNotifications(chair, event.slug, [mail!.id])).toBe(1)
  expect(await dropNotifications(chair, event.slug, [mail!.id])).toBe(0)
  expect(await notifiedAt()).toEqual([])
  expect(await prepareNotifications(later(chair, 1), event.slug)).toBe(1)
  await send(later(chair, 2))
  const [, second] = await mails()
  await expect(editNotification(chair, event.slug, second!.id, words)).rejects.toThrow(
    'mail-not-held',
  )
})

test('nothing prepared after the page was shown goes with all', async () => {
  const first = await submittedProposal(event)
  const second = await submittedProposal(event)
  await decideProposals(chair, event.slug, [first.code, second.code], 'accepted')
  await decideProposals(chair, event.slug, [second.code], 'rejected')
  await prepareNotifications(chair, event.slug, { decision: 'accepted' })
  await prepareNotifications(later(chair, 2), event.slug, { decision: 'rejected' })
  const shown = { decision: null, until: new Date(at.getTime() + 60_000) }
  expect(await sendNotifications(later(chair, 3), event.slug, shown)).toBe(1)
  expect(await fates()).toEqual([
    ['reviews.accepted', 'queued'],
    ['reviews.rejected', 'held'],
  ])
})

test('who withdraws meanwhile gets no mail', async () => {
  const { code, speaker } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'rejected')
  await prepareNotifications(chair, event.slug)
  await withdrawProposal(as(context, speaker), event.slug, code)
  expect(await send(chair)).toBe(0)
})

test('reviewers and people of other events decide and send nothing', async () => {
  const reviewer = await committeeMember(event)
  const elsewhere = await eventWithCall(context, { name: 'Elsewhere' })
  const { code } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], 'accepted')
  await prepareNotifications(chair, event.slug)
  const [mail] = await mails()
  for (const by of [reviewer, elsewhere.owner]) {
    await expect(decideProposals(by, event.slug, [code], 'rejected')).rejects.toThrow('forbidden')
    await expect(prepareNotifications(by, event.slug)).rejects.toThrow('forbidden')
    await expect(send(by)).rejects.toThrow('forbidden')
  }
  const theirs = elsewhere.owner
  const { slug } = elsewhere
  const words = { subject: 'x', message: 'y' }
  await expect(decideProposals(theirs, slug, [code], 'rejected')).rejects.toThrow('not-found')
  await expect(editNotification(theirs, slug, mail!.id, words)).rejects.toThrow('not-found')
  expect(await dropNotifications(theirs, slug, [mail!.id])).toBe(0)
  expect(await sendNotifications(theirs, slug, { mailIds: [mail!.id] })).toBe(0)
  expect(await fates()).toEqual([['reviews.accepted', 'held']])
})

test('a chair decides and sends nothing about a proposal of their own, and sees no mail about it', async () => {
  const own = await submittedProposal(event, { speaker: chair.actor! })
  const other = await submittedProposal(event)
  const owner = await committeeMember(event, 'owner')
  await expect(
    decideProposals(chair, event.slug, [other.code, own.code], 'accepted'),
  ).rejects.toThrow('conflict-of-interest')
  await decideProposals(owner, event.slug, [other.code, own.code], 'accepted')
  expect(await prepareNotifications(chair, event.slug)).toBe(1)
  expect(await prepareNotifications(owner, event.slug)).toBe(1)
  const held = { state: 'held', withSpeakers: true, decision: null } as const
  const seen = await outboxMails(database.db, event.id, chair.actor!.id, held, 1)
  expect([seen.total, seen.rows.map(({ code }) => code)]).toEqual([1, [other.code]])
  expect(await send(chair)).toBe(1)
  const [mine] = (await mails()).filter(({ recipient }) => recipient === chair.actor!.email)
  expect(await sendNotifications(chair, event.slug, { mailIds: [mine!.id] })).toBe(0)
  expect(await send(owner)).toBe(1)
})

const toldOf = async (decision: 'accepted' | 'rejected'): Promise<[string, Actor]> => {
  const { code, speaker } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], decision)
  await prepareNotifications(chair, event.slug)
  await send(chair)
  return [code, speaker]
}

test('a speaker who was told of an acceptance confirms, and may think again until the event begins', async () => {
  const [code, speaker] = await toldOf('accepted')
  const say = (answer: 'confirmed' | 'declined', now = at) =>
    answerAcceptance(as(context, speaker, now), event.slug, code, { answer })
  await say('confirmed')
  await say('declined', new Date(at.getTime() + 1_000))
  expect(await answers()).toEqual(['declined'])
  const log = await database.db
    .selectFrom('auditLog')
    .select(['before', 'after'])
    .where('action', '=', 'answer.give')
    .where('scopeId', '=', event.id)
    .orderBy('at')
    .execute()
  expect(log.map(({ after }) => after)).toEqual([
    { answer: 'confirmed', note: '' },
    { answer: 'declined', note: '' },
  ])
  await expect(say('confirmed', new Date('2027-02-20T00:00:00Z'))).rejects.toThrow('event-begun')
})

test('nobody else answers, and there is nothing to answer before one is told or after a rejection', async () => {
  const [code] = await toldOf('accepted')
  const [rejected, author] = await toldOf('rejected')
  const undecided = await submittedProposal(event)
  const say = (by: Actor, about: string) =>
    answerAcceptance(as(context, by), event.slug, about, { answer: 'confirmed' })
  await expect(say(undecided.speaker, code)).rejects.toThrow('not-found')
  await expect(say(chair.actor!, code)).rejects.toThrow('not-found')
  await expect(say(author, rejected)).rejects.toThrow('not-accepted')
  await decideProposals(chair, event.slug, [undecided.code], 'accepted')
  await expect(say(undecided.speaker, undecided.code)).rejects.toThrow('not-accepted')
  expect(await answers()).toEqual([])
})

test('who has their data erased is in no mail, no notification and no draft of others, and gets no more', async () => {
  const zoe = await person(context, { name: 'Zoila Xicotencatl' })
  const { code } = await submittedProposal(event, { speaker: zoe })
  const author = await person(context)
  const draft = await startProposal(as(context, author), event.slug)
  const named = await proposalInput(event, author, { coSpeakers: [zoe.email, 'co@example.org'] })
  await saveProposal(as(context, author), event.slug, draft.code, named, false)
  await decideProposals(chair, event.slug, [code], 'accepted')
  await prepareNotifications(chair, event.slug)
  const mine = (await mails()).find(({ recipient }) => recipient === zoe.email)
  const words = { subject: 'Zoila!', message: 'Dear Zoila' }
  await editNotification(chair, event.slug, mine!.id, words)

  await eraseAccount(as(context, zoe), zoe.email)
  for (const table of ['people', 'proposals', 'mails', 'notifications', 'audit_log']) {
    const { rows } = await database.pool.query<{ row: string }>(
      `select t::text as row from ${table} t where t::text ~* 'zoila|xicotencatl'`,
    )
    expect([table, rows]).toEqual([table, []])
  }
  expect(await send(chair)).toBe(0)
  expect(await prepareNotifications(later(chair, 1), event.slug)).toBe(0)
})
