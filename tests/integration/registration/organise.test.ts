import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../../src/platform/use-case.ts'
import { loadCatalogue } from '../../../src/areas/registration/queries/catalogue.ts'
import { registrationBySecret } from '../../../src/areas/registration/queries/registration-views.ts'
import { approveRegistrations } from '../../../src/areas/registration/use-cases/approve-registrations.ts'
import { cancelRegistrations } from '../../../src/areas/registration/use-cases/cancel-registrations.ts'
import { editRegistration } from '../../../src/areas/registration/use-cases/edit-registration.ts'
import { loadOrders } from '../../../src/areas/registration/use-cases/load-orders.ts'
import { markOrderPaid } from '../../../src/areas/registration/use-cases/mark-order-paid.ts'
import { moveOnOffer } from '../../../src/areas/registration/use-cases/move-on-offer.ts'
import { registerAtDoor } from '../../../src/areas/registration/use-cases/register-at-door.ts'
import { removeQuota } from '../../../src/areas/registration/use-cases/remove-quota.ts'
import { resendMail } from '../../../src/areas/registration/use-cases/resend-mail.ts'
import { saveQuestion } from '../../../src/areas/registration/use-cases/save-question.ts'
import { saveQuota } from '../../../src/areas/registration/use-cases/save-quota.ts'
import { saveTicketType } from '../../../src/areas/registration/use-cases/save-ticket-type.ts'
import type { TicketPlan } from '../../../src/areas/registration/use-cases/set-up-tickets.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { person } from '../../factories/people.ts'
import { oneQuota, registered, wanted } from '../../factories/registration.ts'
import { as, testContext } from '../../services.ts'
import { counts } from './counts.ts'

const now = new Date('2027-01-15T12:00:00Z')
const database = testDatabase()
let context: Context
beforeAll(() => {
  context = testContext({ pool: database.pool, now })
})

const statusOf = async (secret: string) => (await registrationBySecret(context.db, secret))?.status

/** Two types in one house; the students have a quota of their own besides. */
const house = (places: number, students: number): TicketPlan => ({
  quotas: [
    { name: 'House', capacity: places },
    { name: 'Students', capacity: students },
  ],
  ticketTypes: [
    { slug: 'general', name: { en: 'General' }, priceMinor: 60_000, quotas: ['House'] },
    { slug: 'student', name: { en: 'Student' }, quotas: ['House', 'Students'] },
  ],
})

test('more places go to the waiting list at once; fewer than are taken are refused', async () => {
  const event = await openEvent(context, oneQuota(1))
  const owner = as(context, event.owner)
  await registered(context, event.slug)
  const waiting = await registered(context, event.slug)
  const { quotas } = await loadCatalogue(context.db, event.id)
  const quota = quotas[0]!
  await saveQuota(owner, event.slug, quota.id, { name: 'House', capacity: 2 })
  expect(await statusOf(waiting.registrations[0]!.secret)).toEqual('confirmed')
  await expect(
    saveQuota(owner, event.slug, quota.id, { name: 'House', capacity: 1 }),
  ).rejects.toMatchObject({
    problems: [{ field: 'capacity', code: 'capacity-below-taken', params: { taken: 2 } }],
  })
  await expect(removeQuota(owner, event.slug, quota.id)).rejects.toMatchObject({
    code: 'quota-in-use',
  })
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 2, taken: 2, real: 2 },
  ])
})

test('a ticket type that draws on other quotas takes its people along, if they fit', async () => {
  const event = await openEvent(context, house(4, 1))
  const owner = as(context, event.owner)
  for (const _ of [1, 2]) await registered(context, event.slug)
  await registered(context, event.slug, [{ ticketType: 'student' }])
  const waiting = await registered(context, event.slug, [{ ticketType: 'student' }])
  const { quotas, ticketTypes } = await loadCatalogue(context.db, event.id)
  const idOf = (name: string) => quotas.find((quota) => quota.name === name)!.id
  const save = (slug: string, names: string[]) => {
    const { id: _, slug: __, ...values } = ticketTypes.find((type) => type.slug === slug)!
    return saveTicketType(owner, event.slug, slug, { ...values, quotaIds: names.map(idOf) })
  }
  await expect(save('general', ['House', 'Students'])).rejects.toMatchObject({
    problems: [
      { field: 'quotaIds', code: 'quota-too-small', params: { name: 'Students', missing: 2 } },
    ],
  })
  await expect(save('general', [])).rejects.toMatchObject({
    problems: [{ field: 'quotaIds', code: 'no-quota' }],
  })
  await save('student', ['House'])
  expect(await statusOf(waiting.registrations[0]!.secret)).toEqual('confirmed')
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 4, taken: 4, real: 4 },
    { name: 'Students', capacity: 1, taken: 0, real: 0 },
  ])
})

test('somebody moves to another ticket type if it has a place, and their old place is free', async () => {
  const event = await openEvent(context, house(3, 1))
  const owner = as(context, event.owner)
  const [student] = (await registered(context, event.slug, [{ ticketType: 'student' }]))
    .registrations
  const [general] = (await registered(context, event.slug)).registrations
  const [waiting] = (await registered(context, event.slug, [{ ticketType: 'student' }]))
    .registrations
  expect(waiting!.status).toEqual('waiting')
  const edit = (code: string, ticketType: string) =>
    editRegistration(owner, event.slug, code, {
      name: 'Somebody',
      email: 'somebody@example.org',
      ticketType,
      answers: {},
    })
  await expect(edit(general!.code, 'student')).rejects.toMatchObject({
    problems: [{ field: 'ticketType', code: 'no-place-in-type' }],
  })
  await edit(student!.code, 'general')
  expect(await statusOf(waiting!.secret)).toEqual('confirmed')
  expect(await registrationBySecret(context.db, student!.secret)).toMatchObject({
    ticketType: 'general',
    priceMinor: 60_000,
    payment: 'door',
    name: 'Somebody',
  })
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 3, taken: 3, real: 3 },
    { name: 'Students', capacity: 1, taken: 1, real: 1 },
  ])
})

test('pending ones hold a place until they are approved or declined', async () => {
  const event = await openEvent(context, oneQuota(2, { needsApproval: true }))
  const owner = as(context, event.owner)
  const [one] = (await registered(context, event.slug)).registrations
  const [two] = (await registered(context, event.slug)).registrations
  const [three] = (await registered(context, event.slug)).registrations
  expect([one!.status, two!.status, three!.status]).toEqual(['pending', 'pending', 'waiting'])
  const ids = [one!.id, three!.id]
  expect(await approveRegistrations(owner, event.slug, ids)).toEqual(1)
  expect(await cancelRegistrations(owner, event.slug, [two!.id])).toEqual(1)
  expect(await cancelRegistrations(owner, event.slug, [two!.id])).toEqual(0)
  expect([await statusOf(one!.secret), await statusOf(three!.secret)]).toEqual([
    'confirmed',
    'pending',
  ])
  const { rows } = await database.pool.query<{ data: { kind?: string } }>(
    `select data from pgboss.job where name = 'registration.send-mails' order by created_on`,
  )
  const kinds = rows.map(({ data }) => data.kind)
  expect(kinds.slice(-3).toSorted()).toEqual(['approved', 'declined', 'moved-up'])
})

test('at the door neither times nor required questions stop anybody, but the quota does', async () => {
  const event = await openEvent(context, {
    ...oneQuota(1, { waitingList: false, closesAt: new Date('2027-01-01T00:00:00Z') }),
    questions: [{ slug: 'meal', label: { en: 'Meal' }, kind: 'text', required: true }],
  })
  const owner = as(context, event.owner)
  const walkIn = wanted([{ email: '' }])
  await expect(registered(context, event.slug)).rejects.toMatchObject({ code: 'invalid-input' })
  const placed = await registerAtDoor(owner, event.slug, walkIn)
  expect(placed.registrations[0]!.status).toEqual('confirmed')
  await expect(registerAtDoor(owner, event.slug, walkIn)).rejects.toMatchObject({
    code: 'sold-out',
  })
  await expect(resendMail(owner, event.slug, placed.registrations[0]!.code)).rejects.toMatchObject({
    code: 'no-address',
  })
})

test('a payment is noted for the whole order', async () => {
  const event = await openEvent(context, house(3, 1))
  const owner = as(context, event.owner)
  const placed = await registered(context, event.slug, [{}, {}])
  const [one, two] = placed.registrations
  await markOrderPaid(owner, event.slug, one!.code, true)
  expect((await registrationBySecret(context.db, two!.secret))?.paidAt).toEqual(now)
  const { totalMinor } = await context.db
    .selectFrom('orders')
    .select('totalMinor')
    .where('id', '=', placed.order.id)
    .executeTakeFirstOrThrow()
  expect(totalMinor).toEqual(120_000)
})

test('the kind of a question stays, and a consent is never required', async () => {
  const event = await openEvent(context, oneQuota(1))
  const owner = as(context, event.owner)
  const plain = { help: {}, options: [], archived: false, required: true } as const
  const label = { es: 'Fotos', en: 'Photos' }
  const slug = await saveQuestion(owner, event.slug, null, {
    ...plain,
    label,
    kind: 'yes-no',
    consent: true,
  })
  await saveQuestion(owner, event.slug, slug, { ...plain, label, kind: 'text', consent: false })
  const { questions } = await loadCatalogue(context.db, event.id)
  expect(questions).toMatchObject([
    { slug: 'photos', kind: 'yes-no', consent: true, required: false },
  ])
  await expect(
    saveQuestion(owner, event.slug, null, { ...plain, label, kind: 'choice', consent: false }),
  ).rejects.toMatchObject({ problems: [{ field: 'options', code: 'too-few-options' }] })
})

test('ticket types and questions are put into another order, and the log says so', async () => {
  const event = await openEvent(context, {
    quotas: [{ name: 'House', capacity: 5 }],
    ticketTypes: ['general', 'student', 'team'].map((slug) => ({
      slug,
      name: { en: slug },
      quotas: ['House'],
    })),
    questions: ['meal', 'size'].map((slug) => ({ slug, label: { en: slug }, kind: 'text' })),
  })
  const owner = as(context, event.owner)
  const slugs = async () => {
    const { ticketTypes, questions } = await loadCatalogue(context.db, event.id)
    return [ticketTypes, questions].map((list) => list.map(({ slug }) => slug).join(' '))
  }
  await moveOnOffer(owner, event.slug, { kind: 'ticket-type', slug: 'team' }, 'up')
  await moveOnOffer(owner, event.slug, { kind: 'ticket-type', slug: 'general' }, 'up')
  await moveOnOffer(owner, event.slug, { kind: 'question', slug: 'meal' }, 'down')
  expect(await slugs()).toEqual(['general team student', 'size meal'])
  await expect(
    moveOnOffer(owner, event.slug, { kind: 'ticket-type', slug: 'none' }, 'up'),
  ).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(
    moveOnOffer(
      as(context, await person(context)),
      event.slug,
      { kind: 'question', slug: 'meal' },
      'up',
    ),
  ).rejects.toMatchObject({ code: 'forbidden' })
  const logged = await context.db
    .selectFrom('auditLog')
    .select(['objectId', 'after'])
    .where('scopeId', '=', event.id)
    .where('action', '=', 'tickets.edit')
    .where('objectId', 'in', ['team', 'meal', 'general'])
    .orderBy('id')
    .execute()
  expect(logged.filter(({ after }) => Object.hasOwn(after as object, 'order'))).toEqual([
    { objectId: 'team', after: { order: ['general', 'team', 'student'] } },
    { objectId: 'meal', after: { order: ['size', 'meal'] } },
  ])
})

test('420 orders with the times they were placed at are taken over within two seconds', async () => {
  const event = await openEvent(context, oneQuota(400))
  const orders = Array.from({ length: 420 }, (_, n) => ({
    ...wanted(),
    at: new Date(now.getTime() - (420 - n) * 60_000),
  }))
  const started = performance.now()
  const outcomes = await loadOrders(as(context, event.owner), event.slug, orders)
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(outcomes.filter(({ ok }) => ok).length).toEqual(420)
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 400, taken: 400, real: 400 },
  ])
  const { rows } = await database.pool.query<{ first: Date; waiting: number }>(
    `select min(created_at) as first, count(*) filter (where status = 'waiting') as waiting
     from registrations where event_id = $1`,
    [event.id],
  )
  expect(rows).toEqual([{ first: orders[0]!.at, waiting: 20 }])
})

test('strangers and people at the door organise nothing', async () => {
  const event = await openEvent(context, oneQuota(1))
  const stranger = await person(context)
  const save = (who: Context) => saveQuota(who, event.slug, null, { name: 'More', capacity: 1 })
  await expect(save(as(context, null))).rejects.toMatchObject({ code: 'sign-in-required' })
  await expect(save(as(context, stranger))).rejects.toMatchObject({ code: 'forbidden' })
})
