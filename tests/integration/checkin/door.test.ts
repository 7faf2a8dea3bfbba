import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../src/shared/ids.ts'
import { createPool } from '../../../src/platform/database/open-database.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { countPeople, findPeople } from '../../../src/areas/checkin/queries.ts'
import { scanTicket } from '../../../src/areas/checkin/use-cases/scan-ticket.ts'
import { undoCheckIn } from '../../../src/areas/checkin/use-cases/undo-check-in.ts'
import { walkIn } from '../../../src/areas/checkin/use-cases/walk-in.ts'
import { cancelRegistration } from '../../../src/areas/registration/use-cases/cancel-registration.ts'
import { markOrderPaid } from '../../../src/areas/registration/use-cases/mark-order-paid.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { person } from '../../factories/people.ts'
import { oneQuota, registered, wanted } from '../../factories/registration.ts'
import { as, testContext } from '../../services.ts'

const now = new Date('2027-02-19T15:00:00Z')
const later = new Date('2027-02-19T15:20:00Z')
const database = testDatabase()
const pools: Pool[] = []
let doors: Context[]
beforeAll(() => {
  for (const _ of [1, 2])
    pools.push(createPool(database.connectionString, pino({ level: 'silent' })))
  doors = pools.map((pool) => testContext({ pool, now }))
})
afterAll(() => Promise.all(pools.map((pool) => pool.end())))

const outcomesOf = async (eventId: string) =>
  (
    await doors[0]!.db
      .selectFrom('scans')
      .select(['outcome', 'gate'])
      .where('eventId', '=', eventId)
      .orderBy('scannedAt')
      .orderBy('id')
      .execute()
  ).map(({ outcome, gate }) => `${outcome} ${gate}`)

test('the first scan lets in, the second says when and where the first was', async () => {
  const event = await openEvent(doors[0]!, oneQuota(3))
  const door = as(doors[0]!, event.owner)
  const [one] = (await registered(door, event.slug, [{ name: 'Ana' }])).registrations
  const first = await scanTicket(door, event.slug, { text: one!.code, gate: 'North' })
  expect(first).toEqual({
    scanId: first.scanId,
    outcome: 'in',
    person: {
      code: one!.code,
      name: 'Ana',
      ticketType: { en: 'General' },
      guestOf: null,
      owes: null,
    },
    entered: { at: now, gate: 'North' },
  })
  const address = `http://convite.test/es/registrations/${one!.secret}`
  expect(
    await scanTicket(as(door, event.owner, later), event.slug, { text: address, gate: 'South' }),
  ).toMatchObject({ outcome: 'again', entered: { at: now, gate: 'North' } })
  expect(await countPeople(door.db, event.id)).toEqual({ in: 1, expected: 1, guests: 0 })
  await undoCheckIn(door, event.slug, one!.code, 'North')
  expect(await countPeople(door.db, event.id)).toEqual({ in: 0, expected: 1, guests: 0 })
  await expect(undoCheckIn(door, event.slug, one!.code, 'North')).rejects.toMatchObject({
    code: 'not-in',
  })
  expect((await outcomesOf(event.id)).toSorted()).toEqual([
    'again South',
    'in North',
    'undone North',
  ])
})

test('who waits, was not approved, cancelled or belongs to another event stays outside', async () => {
  const event = await openEvent(doors[0]!, {
    quotas: [
      { name: 'House', capacity: 1 },
      { name: 'Press', capacity: 1 },
    ],
    ticketTypes: [
      { slug: 'general', name: { en: 'General' }, quotas: ['House'] },
      { slug: 'press', name: { en: 'Press' }, needsApproval: true, quotas: ['Press'] },
    ],
  })
  const other = await openEvent(doors[0]!, oneQuota(1))
  const door = as(doors[0]!, event.owner)
  const [one] = (await registered(door, event.slug)).registrations
  const [waiting] = (await registered(door, event.slug)).registrations
  const [pending] = (await registered(door, event.slug, [{ ticketType: 'press' }])).registrations
  const [elsewhere] = (await registered(door, other.slug)).registrations
  const scan = async (text: string) =>
    (await scanTicket(door, event.slug, { text, gate: '' })).outcome
  expect([
    await scan(waiting!.code),
    await scan(pending!.code),
    await scan(elsewhere!.code),
    await scan('nonsense'),
  ]).toEqual(['waiting', 'pending', 'unknown', 'unknown'])
  await cancelRegistration(door, one!.secret)
  expect([await scan(one!.code), await scan(waiting!.code)]).toEqual(['cancelled', 'in'])
  await expect(cancelRegistration(door, waiting!.secret)).rejects.toMatchObject({
    code: 'already-checked-in',
  })
})

test('two doors scan one ticket at the same moment: one person is in, every time', async () => {
  const event = await openEvent(doors[0]!, oneQuota(20))
  const at = (n: number) => as(doors[n % 2]!, event.owner)
  for (let round = 0; round < 10; round += 1) {
    const [one] = (await registered(doors[0]!, event.slug)).registrations
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const gate = n % 2 ? 'South' : 'North'
        return (await scanTicket(at(n), event.slug, { text: one!.code, gate })).outcome
      }),
    )
    expect(outcomes.toSorted()).toEqual([...Array(7).fill('again'), 'in'])
  }
})

test('negative control: looking first and writing then, without lock or key, lets two in', async () => {
  await database.pool.query('create table let_in (code text)')
  const clients = await Promise.all(pools.map((pool) => pool.connect()))
  try {
    // Both look before either writes: what a race does on a bad day.
    const seen = await Promise.all(
      clients.map(async (client) => {
        await client.query('begin')
        return client.query(`select 1 from let_in where code = 'X'`)
      }),
    )
    const entered = seen.map(({ rows }) => rows.length === 0)
    for (const client of clients) {
      await client.query(`insert into let_in values ('X')`)
      await client.query('commit')
    }
    expect(entered).toEqual([true, true])
  } finally {
    for (const client of clients) client.release()
  }
})

test('a scan that comes twice with one id counts once, with the time it was made at', async () => {
  const event = await openEvent(doors[0]!, oneQuota(1))
  const door = as(doors[0]!, event.owner)
  const [one] = (await registered(door, event.slug)).registrations
  const scan = {
    text: one!.code,
    gate: 'North',
    id: newId(now.getTime()),
    at: new Date('2027-02-19T14:40:00Z'),
  }
  const first = await scanTicket(door, event.slug, scan)
  expect(await scanTicket(door, event.slug, scan)).toEqual(first)
  expect(first).toMatchObject({ scanId: scan.id, outcome: 'in', entered: { at: scan.at } })
  expect(await outcomesOf(event.id)).toEqual(['in North'])
})

test('somebody without a ticket is registered and let in, while there are places', async () => {
  const event = await openEvent(doors[0]!, oneQuota(1, { waitingList: false }))
  const door = as(doors[0]!, event.owner)
  const someone = { ...wanted().people[0]!, name: 'Late Larry', email: '' }
  const at = { gate: 'North', attempt: randomUUID() }
  const first = await walkIn(door, event.slug, someone, at)
  expect(first).toMatchObject({ outcome: 'in', person: { name: 'Late Larry' } })
  // The button pressed twice.
  expect(await walkIn(door, event.slug, someone, at)).toEqual(first)
  await expect(
    walkIn(door, event.slug, someone, { ...at, attempt: randomUUID() }),
  ).rejects.toMatchObject({ code: 'sold-out' })
})

test('the door hears what is to be paid there, until it is noted as paid', async () => {
  const event = await openEvent(doors[0]!, oneQuota(3, { priceMinor: 60_000, currency: 'MXN' }))
  const door = as(doors[0]!, event.owner)
  const [one] = (await registered(door, event.slug)).registrations
  const [billed] = (
    await registered(door, event.slug, [{}], { payment: 'invoice', invoiceTo: 'Cooperativa' })
  ).registrations
  const owes = async (code: string) =>
    (await scanTicket(door, event.slug, { text: code, gate: '' })).person?.owes
  expect(await owes(one!.code)).toEqual({ minor: 60_000, currency: 'MXN' })
  expect(await owes(billed!.code)).toEqual(null)
  await markOrderPaid(door, event.slug, one!.code, true)
  expect(await owes(one!.code)).toEqual(null)
})

test('the door sees name, ticket and status of people it looks for, and nobody else may', async () => {
  const event = await openEvent(doors[0]!, oneQuota(2))
  const [one] = (
    await registered(doors[0]!, event.slug, [{ name: 'Ana', email: 'ana@example.org' }])
  ).registrations
  await registered(doors[0]!, event.slug, [{ name: 'Beto' }])
  const expected = {
    id: one!.id,
    code: one!.code,
    name: 'Ana',
    status: 'confirmed',
    ticketType: { en: 'General' },
    owes: null,
    checkedInAt: null,
    gate: null,
  }
  expect(await findPeople(doors[0]!.db, event.id, 'ANA@exam')).toEqual([expected])
  expect(await findPeople(doors[0]!.db, event.id, one!.code.toLowerCase())).toEqual([expected])
  expect(await findPeople(doors[0]!.db, event.id, '%')).toEqual([])
  const stranger = as(doors[0]!, await person(doors[0]!))
  await expect(
    scanTicket(stranger, event.slug, { text: one!.code, gate: '' }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
