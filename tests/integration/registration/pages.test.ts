import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../../src/platform/use-case.ts'
import { registrationBySecret } from '../../../src/areas/registration/queries/registration-views.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota, registered } from '../../factories/registration.ts'
import { testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
beforeAll(() => {
  context = testContext({ pool: database.pool, now: new Date('2027-01-15T12:00:00Z') })
  app = testApp(context)
})

const form = (values: Readonly<Record<string, string>> = {}) => ({
  'people.0.ticketType': 'general',
  'people.0.name': 'Ana',
  'people.0.email': 'ana@example.org',
  ...values,
})

test('a form that is sent twice registers once', async () => {
  const event = await openEvent(context, oneQuota(5))
  const send = () =>
    app.fetch(`/en/events/${event.slug}/register`, { form: form({ attempt: 'once-and-only' }) })
  const [one, two] = [await send(), await send()]
  expect([one.status, two.status]).toEqual([303, 303])
  expect(two.headers.get('location')).toEqual(one.headers.get('location'))
  const { rows } = await database.pool.query<{ count: number }>(
    'select count(*) as count from registrations where event_id = $1',
    [event.id],
  )
  expect(rows).toEqual([{ count: 1 }])
})

test('a refused form keeps all that was typed, and asks for a person more or less without placing anything', async () => {
  const event = await openEvent(context, oneQuota(5))
  const address = `/en/events/${event.slug}/register`
  const refused = await app.fetch(address, {
    form: form({ 'people.0.email': 'no address', 'people.1.name': 'Beto "B" <b>' }),
  })
  const html = await refused.text()
  expect(refused.status).toEqual(422)
  for (const kept of ['value="Ana"', 'value="no address"', 'value="Beto &quot;B&quot; &lt;b&gt;"'])
    expect(html).toContain(kept)
  const edited = await app.fetch(`${address}/edit`, {
    form: form({ 'people.1.name': 'Beto', 'people.2.name': 'Caro', intent: 'remove-1' }),
  })
  const after = await edited.text()
  expect([edited.status, after.includes('Beto'), after.includes('name="people.1.name"')]).toEqual([
    200,
    false,
    true,
  ])
  expect(after).toContain('value="Caro"')
})

test('sold out meanwhile: the same form with another ticket registers after all', async () => {
  const event = await openEvent(context, {
    quotas: [
      { name: 'House', capacity: 1 },
      { name: 'Stream', capacity: 1 },
    ],
    ticketTypes: [
      { slug: 'general', name: { en: 'General' }, waitingList: false, quotas: ['House'] },
      { slug: 'stream', name: { en: 'Stream' }, quotas: ['Stream'] },
    ],
  })
  await registered(context, event.slug)
  const address = `/en/events/${event.slug}/register`
  const refused = await app.fetch(address, { form: form({ attempt: 'first-attempt' }) })
  expect(refused.status).toEqual(422)
  const attempt = /name="attempt" value="([^"]+)"/.exec(await refused.text())?.[1] ?? ''
  const placed = await app.fetch(address, {
    form: form({ attempt, 'people.0.ticketType': 'stream' }),
  })
  expect(placed.status).toEqual(303)
})

test('a code that no ticket has is said to be none; the right one shows its ticket', async () => {
  const event = await openEvent(context, {
    quotas: [{ name: 'House', capacity: 5 }],
    ticketTypes: [
      { slug: 'general', name: { en: 'General' }, quotas: ['House'] },
      { slug: 'team', name: { en: 'Team' }, accessCode: 'TEQUIO', quotas: ['House'] },
    ],
  })
  const shown = async (code: string) =>
    (await app.fetch(`/en/events/${event.slug}/register?code=${code}`)).text()
  const [wrong, right] = [await shown('teqio'), await shown('%20tequio')]
  expect([wrong.includes('No ticket has this code'), wrong.includes('Team')]).toEqual([true, false])
  expect([right.includes('No ticket has this code'), right.includes('Team')]).toEqual([false, true])
})

test('a ticket that closes before it opens is refused beside its field', async () => {
  const event = await openEvent(context, oneQuota(5))
  const refused = await app.fetch(`/en/manage/events/${event.slug}/registration/tickets/general`, {
    as: event.owner,
    form: {
      'name.en': 'General',
      currency: 'MXN',
      maxPerOrder: '1',
      opensAt: '2027-01-10T10:00',
      closesAt: '2027-01-09T10:00',
    },
  })
  expect(refused.status).toEqual(422)
  expect(await refused.text()).toContain('It closes before it opens.')
})

test('many are cancelled only after the page said what it will do to whom', async () => {
  const event = await openEvent(context, oneQuota(5))
  const [one] = (await registered(context, event.slug, [{ name: 'Ana' }])).registrations
  const [two] = (await registered(context, event.slug, [{ name: 'Beto' }])).registrations
  const bulk = (values: Readonly<Record<string, string | readonly string[]>>) =>
    app.fetch(`/en/manage/events/${event.slug}/registration/bulk`, {
      as: event.owner,
      form: { ids: [one!.id, two!.id], intent: 'cancel', from: 'q=a', ...values },
    })
  const asked = await (await bulk({})).text()
  expect(asked).toContain('2 people lose their places')
  expect(await registrationBySecret(context.db, one!.secret)).toMatchObject({ status: 'confirmed' })
  const done = await bulk({ confirmed: 'on' })
  expect(done.headers.get('location')).toEqual(`/en/manage/events/${event.slug}/registration?q=a`)
  expect(await registrationBySecret(context.db, two!.secret)).toMatchObject({ status: 'cancelled' })
})

test('the file for spreadsheets holds what the list shows, and runs no formula', async () => {
  const event = await openEvent(context, {
    ...oneQuota(5),
    questions: [{ slug: 'meal', label: { en: 'Meal' }, kind: 'text' }],
  })
  await registered(context, event.slug, [
    { name: '=cmd()', email: 'eve@example.org', answers: { meal: '@SUM(1)' } },
  ])
  await registered(context, event.slug, [{ name: 'Ana' }])
  const base = `/en/manage/events/${event.slug}/registration/people.csv`
  const all = await app.fetch(base, { as: event.owner })
  expect(all.headers.get('content-type')).toEqual('text/csv; charset=utf-8')
  const lines = (await all.text()).trim().split('\r\n')
  expect(lines.length).toEqual(3)
  expect(lines[0]).toMatch(/^code,status,name,.*,language,Meal$/)
  // The clock of the test stands still, so either may come first.
  const eve = lines.find((line) => line.includes('eve@'))
  expect(eve).toMatch(/^[A-Z0-9]{8},confirmed,'=cmd\(\),eve@example.org,.*,'@SUM\(1\)$/)
  const some = await (await app.fetch(`${base}?q=ana`, { as: event.owner })).text()
  expect(some.trim().split('\r\n').length).toEqual(2)
})

test('the list takes the same number of queries for one person and for thirty', async () => {
  const event = await openEvent(context, oneQuota(50))
  const queriesFor = async () => {
    let queries = 0
    const counting = testApp({
      ...context,
      db: context.db.withPlugin({
        transformQuery: ({ node }) => {
          queries += 1
          return node
        },
        transformResult: async ({ result }) => result,
      }),
    })
    const path = `/en/manage/events/${event.slug}/registration`
    expect((await counting.fetch(path, { as: event.owner })).status).toEqual(200)
    return queries
  }
  await registered(context, event.slug)
  await queriesFor()
  const one = await queriesFor()
  for (let n = 0; n < 29; n += 1) await registered(context, event.slug)
  expect(await queriesFor()).toEqual(one)
})

test('my registration shows a ticket, a calendar entry, and nothing to who has an old link', async () => {
  const event = await openEvent(context, oneQuota(1))
  const [one] = (await registered(context, event.slug, [{ name: 'Ana' }])).registrations
  const mine = `/es/registrations/${one!.secret}`
  expect(await (await app.fetch(mine)).text()).toContain(one!.code)
  const calendar = await (await app.fetch(`${mine}/event.ics`)).text()
  expect(calendar).toContain('BEGIN:VEVENT')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270219')
  const given = await app.fetch(`${mine}/transfer`, {
    form: { name: 'Beto', email: 'beto@example.org' },
  })
  expect(given.status).toEqual(303)
  expect((await app.fetch(mine)).status).toEqual(404)
  expect((await app.fetch(`${mine}/cancel`, { method: 'POST' })).status).toEqual(404)
})

test('who has a place prints a badge that says what kind of ticket it is; who waits has none', async () => {
  const event = await openEvent(context, oneQuota(1))
  const send = (name: string, email: string) =>
    app.fetch(`/en/events/${event.slug}/register`, {
      form: form({ 'people.0.name': name, 'people.0.email': email }),
    })
  await send('Ana <Ruiz>', 'ana@example.org')
  await send('Beto', 'beto@example.org')
  const { rows } = await database.pool.query<{ secret: string; status: string }>(
    'select secret, status from registrations where event_id = $1 order by created_at, id',
    [event.id],
  )
  const badge = ({ secret }: { secret: string }) => app.fetch(`/pt/registrations/${secret}/badge`)
  const placed = rows.filter(({ status }) => status === 'confirmed')
  const waiting = rows.filter(({ status }) => status === 'waiting')
  expect([placed.length, waiting.length]).toEqual([1, 1])
  const html = await (await badge(placed[0]!)).text()
  expect(html).toContain('<p class="name-badge-name">Ana &lt;Ruiz&gt;</p>')
  expect(html).toContain('<p class="name-badge-kind">')
  const refused = await badge(waiting[0]!)
  expect([refused.status, refused.headers.get('location')]).toEqual([
    303,
    `/pt/registrations/${waiting[0]!.secret}`,
  ])
  expect((await app.fetch('/pt/registrations/none/badge')).status).toEqual(404)
})
