import { beforeAll, beforeEach, expect, test } from 'vitest'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { resendNotifications } from '../../../src/areas/reviews/use-cases/resend-notifications.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import { outboxMail, outboxMails } from '../../../src/areas/reviews/queries/outbox.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
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

const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['id', 'recipient', 'status', 'subject', 'bodyText', 'threadId'])
    .where('eventId', '=', event.id)
    .where('kind', 'like', 'reviews.%')
    .orderBy('createdAt')
    .execute()

const delivered = () =>
  database.db
    .updateTable('mails')
    .set({ status: 'sent', sentAt: at })
    .where('eventId', '=', event.id)
    .where('status', '=', 'queued')
    .execute()

/** A speaker who was told, as the mail server took it. */
async function told(decision: 'accepted' | 'rejected') {
  const { code, speaker } = await submittedProposal(event)
  await decideProposals(chair, event.slug, [code], decision)
  await prepareNotifications(chair, event.slug)
  await sendNotifications(later(chair, 1), event.slug, everything)
  await delivered()
  const [mail] = await mails()
  return { code, speaker, mailId: mail!.id }
}

test('a delivered mail goes once more, word for word, in its conversation, to the address of today', async () => {
  const { speaker, mailId } = await told('accepted')
  await database.db
    .updateTable('people')
    .set({ email: 'moved@example.org' })
    .where('id', '=', speaker.id)
    .execute()
  expect(await resendNotifications(later(chair, 5), event.slug, [mailId])).toBe(1)
  const [first, again] = await mails()
  expect(again).toEqual({
    ...first,
    id: again!.id,
    recipient: 'moved@example.org',
    status: 'queued',
  })

  // What the outbox shows is the mail that went last; the speaker was told when the first went.
  const { rows } = await outboxMails(
    database.db,
    event.id,
    chair.actor!.id,
    { state: 'sent', decision: null, withSpeakers: true },
    1,
  )
  expect(rows.map((row) => [row.mailId, row.notifiedAt, row.resentAt])).toEqual([
    [again!.id, later(chair, 1).now(), later(chair, 5).now()],
  ])
  // On its way it needs no second.
  expect(await resendNotifications(later(chair, 6), event.slug, [again!.id])).toBe(0)
  await delivered()
  expect(await resendNotifications(later(chair, 7), event.slug, [again!.id])).toBe(1)
  const third = (await mails()).at(-1)!
  const shown = await outboxMail(database.db, event.id, chair.actor!.id, third.id)
  expect([shown?.resends, shown?.again]).toEqual([2, false])
  const log = await database.db
    .selectFrom('auditLog')
    .select(['personId', 'after'])
    .where('scopeId', '=', event.id)
    .where('action', '=', 'notification.resend')
    .execute()
  expect(log).toEqual(
    [1, 2].map(() => ({
      personId: chair.actor!.id,
      after: { decision: 'accepted', person: speaker.id, recipient: 'moved@example.org' },
    })),
  )
})

test('two chairs send it again at once: it goes once', async () => {
  const { mailId } = await told('rejected')
  const other = await committeeMember(event, 'chair')
  const sent = await Promise.all(
    [chair, other, chair].map((by) => resendNotifications(by, event.slug, [mailId])),
  )
  expect(sent.toSorted()).toEqual([0, 0, 1])
  expect((await mails()).length).toBe(2)
})

test('what does not hold any more, and what is for somebody else, does not go again', async () => {
  const { code, speaker, mailId } = await told('rejected')
  const reviewer = await committeeMember(event, 'reviewer')
  await expect(resendNotifications(reviewer, event.slug, [mailId])).rejects.toThrow('forbidden')
  const elsewhere = await eventWithCall(context)
  expect(await resendNotifications(elsewhere.owner, elsewhere.slug, [mailId])).toBe(0)
  // A speaker who chairs as well leaves their own to somebody else.
  await database.db
    .insertInto('roles')
    .values({
      personId: speaker.id,
      scope: 'event',
      scopeId: event.id,
      role: 'chair',
      grantedAt: at,
    })
    .execute()
  expect(await resendNotifications(as(context, speaker), event.slug, [mailId])).toBe(0)
  await decideProposals(later(chair, 3), event.slug, [code], 'waitlisted')
  expect(await resendNotifications(later(chair, 4), event.slug, [mailId])).toBe(0)
  expect((await mails()).length).toBe(1)
})
