import type { KyselyPlugin } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { KioskOwner } from '../../../src/areas/kiosk/domain/kiosk-scope.ts'
import { addShift } from '../../../src/areas/kiosk/use-cases/add-shift.ts'
import { dropVolunteer } from '../../../src/areas/kiosk/use-cases/drop-volunteer.ts'
import { dropShift } from '../../../src/areas/kiosk/use-cases/drop-shift.ts'
import { giveShiftBack } from '../../../src/areas/kiosk/use-cases/give-shift-back.ts'
import { handOver } from '../../../src/areas/kiosk/use-cases/hand-over.ts'
import { inviteVolunteers } from '../../../src/areas/kiosk/use-cases/invite-volunteers.ts'
import { joinVolunteers } from '../../../src/areas/kiosk/use-cases/join-volunteers.ts'
import { invitationOf } from '../../../src/areas/kiosk/queries/volunteers.ts'
import { remindOfShifts } from '../../../src/areas/kiosk/use-cases/remind-of-shifts.ts'
import { takeShift } from '../../../src/areas/kiosk/use-cases/take-shift.ts'
import { withdrawInvitation } from '../../../src/areas/kiosk/use-cases/withdraw-invitation.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { kioskBySlug } from '../../../src/areas/kiosk/queries.ts'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { AppError } from '../../../src/shared/app-error.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { kiosk } from '../../factories/kiosks.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-02-01T12:00:00Z')
const hour = 3_600_000
let context: Context
let us: Context
let owner: KioskOwner
let slug: string
let kioskId: string

beforeAll(async () => {
  context = testContext({ ...database, now })
  us = as(context, await person(context, { name: 'Olga' }))
  const home = await community(us)
  owner = { scope: 'community', slug: home.slug }
  ;({ id: kioskId, slug } = await kiosk(us, owner))
})

const shift = (places: number, inHours = 48) =>
  addShift(us, owner, slug, {
    startsAt: new Date(now.getTime() + inHours * hour),
    endsAt: new Date(now.getTime() + (inHours + 2) * hour),
    timeZone: 'America/Lima',
    places,
  })

let link = ''
/** The link by which people come to help. */
async function invitation(): Promise<string> {
  if (link === '') await inviteVolunteers(us, owner, slug, 7)
  link = (await invitationOf(database.db, kioskId, now))!.secret
  return link
}

/** People who came by the link of the team. */
async function people(count: number): Promise<Actor[]> {
  const secret = await invitation()
  const all = await Promise.all(Array.from({ length: count }, () => person(context)))
  for (const one of all) await joinVolunteers(as(context, one), slug, secret)
  return all
}

const outcome = (act: Promise<void>) =>
  act.then(
    () => 'in',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )

async function onShift(id: string): Promise<number> {
  const { rows } = await database.pool.query(
    'select count(*)::int as count from kiosk_shift_people where shift_id = $1',
    [id],
  )
  return rows[0].count
}

describe('places', () => {
  test('twelve people after two places at once: two get one, and never more', async () => {
    const id = await shift(2)
    const outcomes = await Promise.all(
      (await people(12)).map((one) => outcome(takeShift(as(context, one), slug, id))),
    )
    expect(outcomes.toSorted()).toEqual(
      [...Array(2).fill('in'), ...Array(10).fill('shift-full')].toSorted(),
    )
    expect(await onShift(id)).toBe(2)
  })

  test('negative control: with the lock off, more get in than there are places', async () => {
    const lockOff: KyselyPlugin = {
      transformQuery: ({ node }) =>
        node.kind === 'SelectQueryNode' ? { ...node, endModifiers: [] } : node,
      transformResult: async ({ result }) => result,
    }
    const unlocked = { ...context, db: context.db.withPlugin(lockOff) }
    let most = 0
    for (let round = 0; round < 10 && most <= 1; round += 1) {
      const id = await shift(1)
      await Promise.all(
        (await people(12)).map((one) => outcome(takeShift(as(unlocked, one), slug, id))),
      )
      most = Math.max(most, await onShift(id))
    }
    expect(most).toBeGreaterThan(1)
  })

  test('twice is the same as once; given back, somebody else gets it; what is over is over', async () => {
    const id = await shift(1)
    const [one, other] = await people(2)
    await takeShift(as(context, one!), slug, id)
    await takeShift(as(context, one!), slug, id)
    expect(await outcome(takeShift(as(context, other!), slug, id))).toBe('shift-full')
    await giveShiftBack(as(context, one!), slug, id)
    expect(await outcome(takeShift(as(context, other!), slug, id))).toBe('in')
    const later = new Date(now.getTime() + 51 * hour)
    expect(await outcome(takeShift(as(context, one!, later), slug, id))).toBe('shift-over')
  })
})

test('everybody is reminded once within the day before, in their language', async () => {
  const id = await shift(2, 30)
  const [one] = await people(1)
  await takeShift(as(context, one!), slug, id)
  const mails = async () => {
    const { rows } = await database.pool.query(
      `select subject from mails where kind = 'shift-reminder' and subject_id = $1`,
      [id],
    )
    return rows.length
  }
  await remindOfShifts(context)
  expect(await mails()).toBe(0)
  const dayBefore = as(context, null, new Date(now.getTime() + 7 * hour))
  await remindOfShifts(dayBefore)
  await remindOfShifts(dayBefore)
  expect(await mails()).toBe(1)
})

test('who had a place on a shift that is taken off hears by mail', async () => {
  const id = await shift(2)
  const [one] = await people(1)
  await takeShift(as(context, one!), slug, id)
  await dropShift(us, owner, slug, id)
  const { rows } = await database.pool.query(
    `select recipient from mails where kind = 'shift-dropped' and subject_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ recipient: one!.email }])
})

test('only who staffs the kiosk or looks after it hands over, and sees names and notes', async () => {
  const app = testApp(context)
  const id = await shift(3)
  const [staff, stranger] = await people(2)
  await takeShift(as(context, staff!), slug, id)
  await handOver(as(context, staff!), slug, 'The stickers are in the blue box')
  await expect(handOver(as(context, stranger!), slug, 'Hello')).rejects.toMatchObject({
    code: 'forbidden',
  })
  const page = async (actor: Actor) =>
    (await app.fetch(`/en/kiosk/${slug}/shifts`, { as: actor })).text()
  const [theirs, others] = [await page(staff!), await page(stranger!)]
  expect([theirs.includes('blue box'), others.includes('blue box')]).toEqual([true, false])
  const name = staff!.name
  expect(name).not.toBe('')
  expect([theirs.includes(name), others.includes(name)]).toEqual([true, false])
  expect(kioskId).not.toBe('')
})

test('names and notes are no longer read a day after the last shift; no address is read by the others', async () => {
  const id = await shift(3)
  const nameless = await person(context, { name: '', email: 'hidden.name@example.org' })
  await joinVolunteers(as(context, nameless), slug, await invitation())
  const [staff] = await people(1)
  for (const one of [nameless, staff!]) await takeShift(as(context, one), slug, id)
  await handOver(as(context, staff!), slug, 'The key is under the box')
  const pageAt = async (hours: number) => {
    const later = testApp({ ...context, now: () => new Date(now.getTime() + hours * hour) })
    return (await later.fetch(`/en/kiosk/${slug}/shifts`, { as: staff! })).text()
  }
  const [before, after] = [await pageAt(0), await pageAt(75)]
  expect([before.includes('under the box'), after.includes('under the box')]).toEqual([true, false])
  expect(before.includes('hidden.name')).toBe(false)
  const later = new Date(now.getTime() + 75 * hour)
  expect(await outcome(handOver(as(context, staff!, later), slug, 'Hello'))).toBe('forbidden')
})

test('only the team and who came by its link take shifts or see them', async () => {
  const app = testApp(context)
  const id = await shift(3)
  const stranger = await person(context)
  const door = await person(context)
  await grantRoles(us, owner, { email: door.email, name: '', roles: ['editor'] })
  expect(await outcome(takeShift(as(context, stranger), slug, id))).toBe('forbidden')
  expect(await outcome(takeShift(as(context, door), slug, id))).toBe('in')
  const page = await (await app.fetch(`/en/kiosk/${slug}/shifts`, { as: stranger })).text()
  expect([page.includes('the people it invited'), page.includes(id)]).toEqual([true, false])

  const path = `/en/kiosk/${slug}/join/${await invitation()}`
  // The link alone lets nobody in: the button does.
  expect((await app.fetch(path, { as: stranger })).status).toBe(200)
  expect(await outcome(takeShift(as(context, stranger), slug, id))).toBe('forbidden')
  await app.fetch(path, { as: stranger, form: {} })
  await app.fetch(path, { as: stranger, form: {} })
  expect(await outcome(takeShift(as(context, stranger), slug, id))).toBe('in')
})

test('a link that ended, was replaced or withdrawn lets nobody in', async () => {
  const { slug: other } = await kiosk(us, owner)
  const of = async () => (await kioskBySlug(database.db, other))!.id
  const linkNow = async () => (await invitationOf(database.db, await of(), now))?.secret
  const late = await person(context)
  await inviteVolunteers(us, owner, other, 1)
  const first = (await linkNow())!
  const tomorrow = new Date(now.getTime() + 24 * hour)
  expect(await outcome(joinVolunteers(as(context, late, tomorrow), other, first))).toBe(
    'invitation-ended',
  )
  // Of this kiosk, not of another one.
  expect(await outcome(joinVolunteers(as(context, late), slug, first))).toBe('invitation-ended')
  await inviteVolunteers(us, owner, other, 1)
  expect(await outcome(joinVolunteers(as(context, late), other, first))).toBe('invitation-ended')
  const second = (await linkNow())!
  await withdrawInvitation(us, owner, other)
  expect(await outcome(joinVolunteers(as(context, late), other, second))).toBe('invitation-ended')
  expect(await linkNow()).toBe(undefined)
})

test('who gives a place back is told of to the team, in their language; who is taken out hears of it', async () => {
  const id = await shift(2)
  const [one, other] = await people(2)
  for (const each of [one!, other!]) await takeShift(as(context, each), slug, id)
  await giveShiftBack(as(context, one!), slug, id)
  await giveShiftBack(as(context, one!), slug, id)
  await expect(dropVolunteer(as(context, one!), owner, slug, other!.id)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await dropVolunteer(us, owner, slug, other!.id)
  const { rows } = await database.pool.query(
    `select kind, recipient from mails where subject_id = $1 and recipient = any($2) order by kind`,
    [id, [us.actor!.email, other!.email]],
  )
  expect(rows).toEqual([
    { kind: 'shift-given-back', recipient: us.actor!.email },
    { kind: 'shift-taken-back', recipient: other!.email },
  ])
  expect(await onShift(id)).toBe(0)
  expect(await outcome(takeShift(as(context, other!), slug, id))).toBe('forbidden')
})

test('one’s shifts as a calendar file: one’s own only, by the clock at the booth', async () => {
  const app = testApp(context)
  const [mine, theirs] = [await shift(2), await shift(2)]
  const [one, other] = await people(2)
  await takeShift(as(context, one!), slug, mine)
  await takeShift(as(context, other!), slug, theirs)
  await database.db.updateTable('people').set({ lang: 'pt' }).where('id', '=', one!.id).execute()
  const answer = await app.fetch(`/es/kiosk/${slug}/shifts/mine.ics`, { as: one! })
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(text.match(/(?<=UID:)\S+/g)).toEqual([`shift-${mine}@convite.test`])
  expect(text).toContain('DTSTART;TZID=America/Lima:20270203T070000')
  await remindOfShifts(as(context, null, new Date(now.getTime() + 30 * hour)))
  const { rows } = await database.pool.query(
    `select lang, attachments->0->>'filename' as file from mails
      where kind = 'shift-reminder' and subject_id = $1`,
    [mine],
  )
  expect(rows).toEqual([{ lang: 'pt', file: 'shift.ics' }])
})
