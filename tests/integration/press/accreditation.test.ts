import { beforeAll, expect, test } from 'vitest'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { scanTicket } from '../../../src/areas/checkin/use-cases/scan-ticket.ts'
import { listAccreditations } from '../../../src/areas/press/queries/accreditations.ts'
import { pressOf } from '../../../src/areas/press/queries/press.ts'
import { acceptApplications } from '../../../src/areas/press/use-cases/accept-applications.ts'
import { declineApplications } from '../../../src/areas/press/use-cases/decline-applications.ts'
import { forgetApplications } from '../../../src/areas/press/use-cases/forget-applications.ts'
import { setUpPress } from '../../../src/areas/press/use-cases/set-up-press.ts'
import { withdrawApplication } from '../../../src/areas/press/use-cases/withdraw-application.ts'
import { sendOrderMails } from '../../../src/areas/registration/use-cases/send-order-mails.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { applied, pressEvent } from '../../factories/press.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const start = new Date('2027-03-10T12:00:00Z')
let now = start
let context: Context
let us: Context
let app: TestApp

beforeAll(async () => {
  context = testContext({ ...database, now: () => now })
  app = testApp(context)
  us = as(context, await person(context, { name: 'Olga Organiza' }))
})

const wait = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

const written = {
  name: 'Paula Prensa',
  outlet: 'Radio Caribe',
  role: 'Reporter',
  links: 'https://example.org/story\nexample.org/two',
  languages: ['es', 'en'],
  needs: 'A quiet room',
  consent: 'on',
  subject: '',
}

async function send(slug: string, email: string, init: object = {}): Promise<Response> {
  const path = `/pt/events/${slug}/press/apply`
  const page = await (await app.fetch(path, init)).text()
  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? ''
  wait(10)
  return app.fetch(path, { ...init, form: { ...written, email, stamp } })
}

const standing = async (slug: string) => {
  const { rows } = await database.pool.query(
    `select a.email, a.state, a.confirmed_at is not null as confirmed, r.status
     from accreditations a join events e on e.id = a.event_id left join registrations r on r.id = a.registration_id
     where e.slug = $1 order by a.email`,
    [slug],
  )
  return rows
}

const mailsTo = async (email: string) => {
  const { rows } = await database.pool.query(
    'select kind, lang from mails where recipient = $1 order by id',
    [email],
  )
  return rows
}

const listed = async (eventId: string) =>
  (await listAccreditations(context.db, eventId, { state: 'submitted', words: null }, 1)).rows

test('an application counts once it was confirmed from the mailbox; following the link alone changes nothing', async () => {
  const { id, slug } = await pressEvent(us)
  const answer = await send(slug, 'visitor@example.com')
  expect([answer.status, await listed(id)]).toEqual([200, []])
  const link = await app.linkFor('visitor@example.com')
  const page = await (await app.fetch(link)).text()
  expect([page.includes('Radio Caribe'), await listed(id)]).toEqual([true, []])
  await app.fetch(`${link}/confirm`, { method: 'POST', form: {} })
  await app.fetch(`${link}/confirm`, { method: 'POST', form: {} })
  const [row] = await listed(id)
  expect({ ...row, id: '', createdAt: null }).toEqual({
    id: '',
    name: 'Paula Prensa',
    email: 'visitor@example.com',
    lang: 'pt',
    outlet: 'Radio Caribe',
    role: 'Reporter',
    links: ['https://example.org/story', 'https://example.org/two'],
    languages: ['es', 'en'],
    needs: 'A quiet room',
    state: 'submitted',
    reason: '',
    createdAt: null,
    code: null,
    checkedIn: false,
    alsoHas: null,
    total: 1,
  })
})

test('who is signed in needs no mail; without consent, or as a program, nothing is kept', async () => {
  const { id, slug } = await pressEvent(us)
  const reporter = await person(context, { name: 'Rita Reporta' })
  const answer = await send(slug, reporter.email, { as: reporter })
  expect([answer.status, (await listed(id)).length, await mailsTo(reporter.email)]).toEqual([
    303,
    1,
    expect.not.arrayContaining([{ kind: 'press-confirm', lang: 'pt' }]),
  ])
  const path = `/en/events/${slug}/press/apply`
  const form = { ...written, email: 'nobody@example.com', stamp: 'made.up.stamp' }
  const answers = await Promise.all([
    app.fetch(path, { form }),
    app.fetch(path, { form: { ...form, consent: '' } }),
    app.fetch(path, { form: { ...form, subject: 'buy' } }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 200])
  expect((await standing(slug)).length).toEqual(1)
})

test('applying again changes nothing that was confirmed, and tells its owner by mail only', async () => {
  const { slug } = await pressEvent(us)
  await applied(us, slug, 'twice@example.com')
  await send(slug, 'twice@example.com')
  const { rows } = await database.pool.query(
    "select needs from accreditations where email = 'twice@example.com'",
  )
  expect([rows, (await mailsTo('twice@example.com')).map(({ kind }) => kind)]).toEqual([
    [{ needs: '' }],
    ['press-confirm', 'press-known'],
  ])
})

test('accepted press gets a ticket that says "Press" in its language, and comes in with it at the door once', async () => {
  const { id, slug } = await pressEvent(us)
  const pt = { ...us, language: 'pt' } as const
  const { id: applicationId, secret } = await applied(pt, slug, 'imprensa@example.com')
  expect(await acceptApplications(us, slug, [applicationId])).toEqual(1)
  expect(await acceptApplications(us, slug, [applicationId])).toEqual(0)
  const { rows } = await database.pool.query(
    'select r.code, r.order_id, r.secret, t.name from registrations r join ticket_types t on t.id = r.ticket_type_id where r.event_id = $1',
    [id],
  )
  await sendOrderMails(context, [rows[0].order_id])
  expect([rows.length, rows[0].name, await mailsTo('imprensa@example.com')]).toEqual([
    1,
    { en: 'Press', es: 'Prensa', pt: 'Imprensa' },
    [
      { kind: 'press-confirm', lang: 'pt' },
      { kind: 'press-accepted', lang: 'pt' },
      { kind: 'registration-confirmed', lang: 'pt' },
    ],
  ])
  const badge = await (await app.fetch(`/pt/registrations/${rows[0].secret}`)).text()
  const own = await (await app.fetch(`/pt/press/${secret}`)).text()
  expect([badge.includes('Imprensa'), own.includes(rows[0].secret)]).toEqual([true, true])
  const first = await scanTicket(us, slug, { text: rows[0].code, gate: 'A' })
  const second = await scanTicket(us, slug, { text: rows[0].code, gate: 'B' })
  expect([first.outcome, first.person?.ticketType, second.outcome]).toEqual([
    'in',
    { en: 'Press', es: 'Prensa', pt: 'Imprensa' },
    'again',
  ])
})

test('nobody sees the press ticket when registering, and press places are none of the others', async () => {
  const { id, slug } = await pressEvent(us)
  const page = await (await app.fetch(`/en/events/${slug}/register`)).text()
  expect(page.includes('accredited press')).toEqual(false)
  const { rows } = await database.pool.query(
    'select name, capacity, taken from quotas where event_id = $1',
    [id],
  )
  expect(rows).toEqual([{ name: 'Press', capacity: 5, taken: 0 }])
})

test('the last press place goes to one, whoever of the team accepts at the same moment', async () => {
  const { id, slug } = await pressEvent(us, 1)
  const people = await Promise.all(
    ['one', 'two', 'three'].map((name) => applied(us, slug, `${name}@race.example`)),
  )
  const outcomes = await Promise.allSettled(
    people.map((one) => acceptApplications(us, slug, [one.id])),
  )
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : [],
  )
  const { places, taken } = await pressOf(context.db, id)
  expect([refused, places, taken]).toEqual([['press-places-short', 'press-places-short'], 1, 1])
  const accepted = (await standing(slug)).filter(({ state }) => state === 'accepted')
  expect(accepted.map(({ status }) => status)).toEqual(['confirmed'])
})

test('too few places for all that are ticked: nobody is accepted', async () => {
  const { slug } = await pressEvent(us, 1)
  const people = [
    await applied(us, slug, 'a@few.example'),
    await applied(us, slug, 'b@few.example'),
  ]
  const ids = people.map(({ id }) => id)
  await expect(acceptApplications(us, slug, ids)).rejects.toMatchObject({
    code: 'press-places-short',
  })
  expect((await standing(slug)).map(({ state, status }) => [state, status])).toEqual([
    ['submitted', null],
    ['submitted', null],
  ])
})

test('declining says why, and a place that was given is free again; so is one whose person takes the application back', async () => {
  const { id, slug } = await pressEvent(us, 2)
  const first = await applied(us, slug, 'first@back.example')
  const second = await applied(us, slug, 'second@back.example')
  await acceptApplications(us, slug, [first.id, second.id])
  await declineApplications(us, slug, [first.id], 'Only press of the region.')
  await withdrawApplication({ ...context, actor: null }, second.secret)
  await expect(withdrawApplication(context, second.secret)).rejects.toMatchObject({
    code: 'already-withdrawn',
  })
  const { rows } = await database.pool.query(
    'select status, count(*)::int from registrations where event_id = $1 group by status',
    [id],
  )
  const { rows: bodies } = await database.pool.query(
    "select body_text from mails where recipient = 'first@back.example' and kind = 'press-declined'",
  )
  const { taken } = await pressOf(context.db, id)
  expect([
    rows,
    taken,
    bodies.map((mail) => mail.body_text.includes('Only press of the region.')),
    (await standing(slug)).map(({ state }) => state),
  ]).toEqual([[{ status: 'cancelled', count: 2 }], 0, [true], ['declined', 'withdrawn']])
})

test('declining without a reason asks for it; nothing is decided before', async () => {
  const { slug } = await pressEvent(us)
  const { id } = await applied(us, slug, 'why@example.com')
  const path = `/en/manage/events/${slug}/press`
  const ask = await app.fetch(path, { as: us.actor, form: { ids: id, intent: 'decline' } })
  expect([ask.status, (await ask.text()).includes('Paula Prensa')]).toEqual([200, true])
  expect((await standing(slug)).map(({ state }) => state)).toEqual(['submitted'])
  const form = { ids: id, intent: 'decline', confirmed: 'on', reason: 'No.' }
  const done = await app.fetch(path, { as: us.actor, form })
  expect([done.status, (await standing(slug)).map(({ state }) => state)]).toEqual([
    303,
    ['declined'],
  ])
})

test('the team of another event decides nothing here', async () => {
  const { slug } = await pressEvent(us)
  const { id } = await applied(us, slug, 'theirs@example.com')
  const them = as(context, await person(context))
  const { slug: other } = await pressEvent(them)
  await expect(acceptApplications(them, slug, [id])).rejects.toMatchObject({ code: 'forbidden' })
  expect(await acceptApplications(them, other, [id])).toEqual(0)
  expect((await standing(slug)).map(({ state }) => state)).toEqual(['submitted'])
})

test('fewer places than are taken are refused; closed windows take no application', async () => {
  const { slug } = await pressEvent(us, 3)
  const { id } = await applied(us, slug, 'held@example.com')
  await acceptApplications(us, slug, [id])
  const set = { accreditation: true, opensAt: null, closesAt: start, words: {}, places: 0 }
  await expect(setUpPress(us, slug, set)).rejects.toMatchObject({
    problems: [{ field: 'places', code: 'capacity-below-taken', params: { taken: 1 } }],
  })
  await setUpPress(us, slug, { ...set, places: 3 })
  const answer = await send(slug, 'late@example.com')
  expect([answer.status, (await standing(slug)).length]).toEqual([422, 1])
})

test('a list costs the same number of statements with one application and with many', async () => {
  const { slug } = await pressEvent(us)
  const look = () => app.fetch(`/en/manage/events/${slug}/press`, { as: us.actor })
  await applied(us, slug, 'n1@example.com')
  await look()
  const one = await countQueries(look)
  for (const name of ['n2', 'n3', 'n4']) await applied(us, slug, `${name}@example.com`)
  const many = await countQueries(look)
  expect(many).toEqual(one)
})

test('what nobody confirmed is forgotten after three days, all of it ninety days after the event; an account takes its own along', async () => {
  const { slug } = await pressEvent(us)
  await send(slug, 'unsure@example.com')
  await applied(us, slug, 'sure@example.com')
  const someone = await person(context, { name: 'Eva Sale' })
  await applied(us, slug, someone.email)
  await eraseAccount(as(context, someone), someone.email)
  const emails = async () => (await standing(slug)).map(({ email }) => email)
  expect(await emails()).toEqual(['sure@example.com', 'unsure@example.com'])
  wait(4 * 24 * 60 * 60)
  await forgetApplications(context)
  expect(await emails()).toEqual(['sure@example.com'])
  now = new Date('2027-09-01T00:00:00Z')
  await forgetApplications(context)
  expect(await emails()).toEqual([])
  now = start
})
