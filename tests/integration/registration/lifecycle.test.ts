import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../../src/platform/use-case.ts'
import {
  registrationBySecret,
  registrationsOfOrder,
} from '../../../src/areas/registration/queries/registration-views.ts'
import { cancelOrder } from '../../../src/areas/registration/use-cases/cancel-order.ts'
import { cancelRegistration } from '../../../src/areas/registration/use-cases/cancel-registration.ts'
import { changeRegistration } from '../../../src/areas/registration/use-cases/change-registration.ts'
import { sendOrderMails } from '../../../src/areas/registration/use-cases/send-order-mails.ts'
import { sendRegistrationMails } from '../../../src/areas/registration/use-cases/send-registration-mails.ts'
import { transferRegistration } from '../../../src/areas/registration/use-cases/transfer-registration.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota, registered } from '../../factories/registration.ts'
import { as, testContext } from '../../services.ts'
import { counts } from './counts.ts'

const now = new Date('2027-01-15T12:00:00Z')
const database = testDatabase()
let context: Context
beforeAll(() => {
  context = testContext({ pool: database.pool, now })
})

const status = async (secret: string) => (await registrationBySecret(context.db, secret))?.status
const mailsAbout = (subjectId: string) =>
  context.db
    .selectFrom('mails')
    .select(['kind', 'recipient', 'lang'])
    .where('subjectId', '=', subjectId)
    .orderBy('kind', 'desc')
    .orderBy('recipient')
    .execute()

test('who cancels lets the first of the waiting list in, in the same moment', async () => {
  const event = await openEvent(context, oneQuota(1))
  const [one] = (await registered(context, event.slug)).registrations
  const [two] = (await registered(context, event.slug)).registrations
  const [three] = (await registered(context, event.slug)).registrations
  expect([two!.status, three!.status]).toEqual(['waiting', 'waiting'])
  expect((await registrationBySecret(context.db, three!.secret))?.position).toEqual(2)
  await cancelRegistration(context, one!.secret)
  expect([
    await status(one!.secret),
    await status(two!.secret),
    await status(three!.secret),
  ]).toEqual(['cancelled', 'confirmed', 'waiting'])
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 1, taken: 1, real: 1 },
  ])
  await expect(cancelRegistration(context, one!.secret)).rejects.toMatchObject({
    code: 'already-cancelled',
  })
  await sendRegistrationMails(context, 'moved-up', [two!.id])
  await sendRegistrationMails(context, 'moved-up', [two!.id])
  expect((await mailsAbout(two!.id)).map(({ kind }) => kind)).toEqual(['registration-moved-up'])
})

test('a group that waits moves up together; smaller ones behind it are not held up', async () => {
  const event = await openEvent(context, oneQuota(3))
  const first = await registered(context, event.slug, [{}, {}])
  const group = await registered(context, event.slug, [{}, {}, {}])
  const alone = await registered(context, event.slug)
  const late = await registered(context, event.slug)
  expect([alone.registrations[0]!.status, late.registrations[0]!.status]).toEqual([
    'confirmed',
    'waiting',
  ])
  await cancelRegistration(context, first.registrations[0]!.secret)
  expect(await status(late.registrations[0]!.secret)).toEqual('confirmed')
  for (const { registrations } of [first, alone, late])
    await cancelRegistration(context, registrations.at(-1)!.secret)
  const statuses = (await registrationsOfOrder(context.db, group.order.secret)).map(
    (view) => view.status,
  )
  expect(statuses).toEqual(['confirmed', 'confirmed', 'confirmed'])
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 3, taken: 3, real: 3 },
  ])
})

test('a transfer ends the old code and secret, takes no answers along and writes to both', async () => {
  const event = await openEvent(context, {
    ...oneQuota(3),
    questions: [{ slug: 'meal', label: { en: 'Meal' }, kind: 'text', required: true }],
  })
  const placed = await registered(context, event.slug, [
    { name: 'Ana', email: 'ana@example.org', answers: { meal: 'vegan' } },
  ])
  const [before] = placed.registrations
  await transferRegistration(context, before!.secret, {
    name: 'Beto',
    email: 'beto@example.org',
  })
  expect(await registrationBySecret(context.db, before!.secret)).toEqual(undefined)
  await expect(cancelRegistration(context, before!.secret)).rejects.toMatchObject({
    code: 'not-found',
  })
  const [after] = await registrationsOfOrder(context.db, placed.order.secret)
  expect(after).toMatchObject({ name: 'Beto', answers: {}, status: 'confirmed' })
  expect(after!.code).not.toEqual(before!.code)
  await expect(cancelOrder(context, placed.order.secret)).rejects.toMatchObject({
    code: 'already-cancelled',
  })
  expect(await mailsAbout(before!.id)).toEqual([
    { kind: 'registration-transferred-to-you', recipient: 'beto@example.org', lang: 'en' },
    { kind: 'registration-transferred-away', recipient: 'ana@example.org', lang: 'en' },
  ])
  await expect(
    changeRegistration(context, after!.secret, { name: 'Beto', answers: {} }),
  ).rejects.toMatchObject({ problems: [{ field: 'answers.meal', code: 'required' }] })
  await changeRegistration(context, after!.secret, { name: 'Beto B.', answers: { meal: 'any' } })
  expect(await registrationBySecret(context.db, after!.secret)).toMatchObject({
    name: 'Beto B.',
    answers: { meal: 'any' },
  })
})

test('each person of a group gets a mail of their own, the one who registered it one about all', async () => {
  const event = await openEvent(context, oneQuota(5))
  const placed = await registered(
    context,
    event.slug,
    [
      { email: 'ana@example.org' },
      { email: 'beto@example.org' },
      { name: 'Caro', email: 'ana@example.org' },
    ],
    { lang: 'pt' },
  )
  await sendOrderMails(context, [placed.order.id])
  await sendOrderMails(context, [placed.order.id])
  const mails = await context.db
    .selectFrom('mails')
    .select(['kind', 'recipient', 'subject', 'attachments'])
    .where('eventId', '=', event.id)
    .orderBy('kind', 'desc')
    .orderBy('recipient')
    .execute()
  expect(
    mails.map(({ attachments, ...mail }) => ({
      ...mail,
      files: attachments.map((a) => a.filename),
    })),
  ).toEqual([
    {
      kind: 'registration-order',
      recipient: 'ana@example.org',
      subject: '3 inscrições em An event',
      files: [],
    },
    ...['ana@example.org', 'beto@example.org'].map((recipient) => ({
      kind: 'registration-confirmed',
      recipient,
      subject: 'Seu lugar em An event',
      files: ['qr.png', `${event.slug}.ics`],
    })),
  ])
})

test('after the last day nothing changes any more', async () => {
  const event = await openEvent(context, oneQuota(1))
  const [one] = (await registered(context, event.slug)).registrations
  const later = as(context, null, new Date('2027-02-21T12:00:00Z'))
  await expect(registered(later, event.slug)).rejects.toMatchObject({ code: 'event-over' })
  await expect(cancelRegistration(later, one!.secret)).rejects.toMatchObject({ code: 'event-over' })
})
