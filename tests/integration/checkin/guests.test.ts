import type { Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { countPeople, findPeople } from '../../../src/areas/checkin/queries.ts'
import { scanTicket } from '../../../src/areas/checkin/use-cases/scan-ticket.ts'
import { undoCheckIn } from '../../../src/areas/checkin/use-cases/undo-check-in.ts'
import { verdictView } from '../../../src/areas/checkin/web/verdict-view.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { agreeOnGuests } from '../../../src/areas/hosting/use-cases/agree-on-guests.ts'
import { answerNeighbour } from '../../../src/areas/hosting/use-cases/answer-neighbour.ts'
import { cancelRegistration } from '../../../src/areas/registration/use-cases/cancel-registration.ts'
import { createPool } from '../../../src/platform/database/open-database.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota, registered } from '../../factories/registration.ts'
import { as, testContext } from '../../services.ts'

// A ticket of one event that admits to the event beside it.

const now = new Date('2027-02-19T15:00:00Z')
const database = testDatabase()
const pools: Pool[] = []
let doors: Context[]
let context: Context
let here: Awaited<ReturnType<typeof openEvent>>
let beside: Awaited<ReturnType<typeof openEvent>>
let ticket: { readonly code: string; readonly secret: string }

beforeAll(() => {
  for (const _ of [1, 2])
    pools.push(createPool(database.connectionString, pino({ level: 'silent' })))
  doors = pools.map((pool) => testContext({ pool, now }))
})
afterAll(() => Promise.all(pools.map((pool) => pool.end())))

beforeEach(async () => {
  context = testContext({ ...database, now })
  here = await openEvent(context, oneQuota(9))
  beside = await openEvent(context, oneQuota(9))
  const order = await registered(context, beside.slug, [
    { name: 'Gala', email: 'gala@example.org' },
  ])
  ticket = order.registrations[0]!
})

type Side = typeof here
const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'odd'),
  )
const meet = async () => {
  await editEvent(as(context, here.owner), here.slug, { colocatedWith: [beside.slug] })
  await answerNeighbour(as(context, beside.owner), beside.slug, here.slug, {
    accept: true,
    reason: '',
  })
}
const agrees = (side: Side, agree = true) =>
  agreeOnGuests(as(context, side.owner), side.slug, (side === here ? beside : here).slug, agree)
const scans = async (side: Side, text = ticket.code, door = context) =>
  (await scanTicket(as(door, side.owner), side.slug, { text, gate: 'North' })).outcome
const counts = async (side: Side) => {
  const numbers = await countPeople(context.db, side.id)
  return [numbers.in, numbers.guests]
}

test('a ticket of the event beside admits once both teams agreed, and no longer than that', async () => {
  const seen = [await outcome(agrees(here)), await scans(here)]
  await meet()
  seen.push(await scans(here))
  await agrees(here)
  seen.push(await scans(here), await outcome(agrees(here)))
  await agrees(beside)
  seen.push(await scans(here), await scans(here), await scans(beside))
  expect(seen).toEqual([
    'not-found',
    'unknown',
    'unknown',
    'unknown',
    'already-answered',
    'in',
    'again',
    'in',
  ])
  expect([await counts(here), await counts(beside)]).toEqual([
    [0, 1],
    [1, 0],
  ])
  await undoCheckIn(as(context, here.owner), here.slug, ticket.code, 'North')
  await agrees(beside, false)
  expect([await scans(here), await counts(here)]).toEqual(['unknown', [0, 0]])
})

test('events that part and meet again agree anew', async () => {
  await meet()
  await agrees(here)
  await agrees(beside)
  await editEvent(as(context, here.owner), here.slug, { colocatedWith: [] })
  const apart = await scans(here)
  await meet()
  expect([apart, await scans(here)]).toEqual(['unknown', 'unknown'])
})

test('the door sees a guest’s name and event, and finds them by their ticket alone', async () => {
  await meet()
  await agrees(here)
  await agrees(beside)
  const verdict = await scanTicket(as(context, here.owner), here.slug, {
    text: `http://convite.test/es/registrations/${ticket.secret}`,
    gate: 'North',
  })
  expect(verdict.person).toMatchObject({ name: 'Gala', ticketType: {}, owes: null })
  expect([
    Object.values(verdict.person?.guestOf ?? {}).length > 0,
    await findPeople(context.db, here.id, 'Gala'),
  ]).toEqual([true, []])
  const shown = verdictView(verdict, 'en', 'UTC', now)
  expect({ ...shown, ticket: shown.ticket.slice(0, 9) }).toEqual({
    outcome: 'in',
    light: 'go',
    word: 'Welcome',
    name: 'Gala',
    ticket: 'Guest of ',
    detail: 'In.',
    code: ticket.code,
    undo: true,
  })
})

test('who cancelled is no guest, and strangers agree on nothing', async () => {
  await meet()
  await agrees(here)
  await agrees(beside)
  await cancelRegistration({ ...context, actor: null }, ticket.secret)
  expect([
    await scans(here),
    await outcome(agreeOnGuests(as(context, beside.owner), here.slug, beside.slug, false)),
  ]).toEqual(['unknown', 'forbidden'])
})

test('two doors of each event at one moment count a person once at each', async () => {
  await meet()
  await agrees(here)
  await agrees(beside)
  const outcomes = await Promise.all(
    [here, beside].flatMap((side) => doors.map((door) => scans(side, ticket.code, door))),
  )
  expect([outcomes.toSorted(), await counts(here), await counts(beside)]).toEqual([
    ['again', 'again', 'in', 'in'],
    [0, 1],
    [1, 0],
  ])
})

test('both teams read in their log who agreed and who took it back, and the other gets a mail', async () => {
  await meet()
  await agrees(here)
  await agrees(beside)
  await agrees(here, false)
  const log = await context.db
    .selectFrom('auditLog')
    .select('action')
    .where('scopeId', '=', beside.id)
    .where('action', 'like', 'guests.%')
    .orderBy('id')
    .execute()
  const mails = await context.db
    .selectFrom('mails')
    .select(['kind', 'recipient'])
    .where('kind', 'like', 'guests-%')
    .where('eventId', 'in', [here.id, beside.id])
    .execute()
  expect(log.map(({ action }) => action).toSorted()).toEqual([
    'guests.agree',
    'guests.agree',
    'guests.end',
  ])
  expect(mails.map(({ kind, recipient }) => `${kind} ${recipient}`).toSorted()).toEqual(
    [
      `guests-agreed ${here.owner.email}`,
      `guests-asked ${beside.owner.email}`,
      `guests-ended ${beside.owner.email}`,
    ].toSorted(),
  )
})
