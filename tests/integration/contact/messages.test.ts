import { beforeAll, expect, test } from 'vitest'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { listMessages } from '../../../src/areas/contact/queries.ts'
import { answerMessage } from '../../../src/areas/contact/use-cases/answer-message.ts'
import { forgetMessages } from '../../../src/areas/contact/use-cases/forget-messages.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const start = new Date('2027-01-10T12:00:00Z')
let now = start
let context: Context
let organiser: Context
let app: TestApp

beforeAll(async () => {
  context = testContext({ ...database, now: () => now })
  app = testApp(context)
  organiser = as(context, await person(context, { name: 'Olga Organiza' }))
})

const stampIn = (html: string) => /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''
const letter = { name: 'Vera Pregunta', email: 'vera@example.com', message: 'Is there a crèche?' }

async function open(path: string): Promise<string> {
  return stampIn(await (await app.fetch(path)).text())
}

const wait = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'replyTo', 'subject'])
    .where('kind', '=', 'organiser-message')
    .orderBy('id')
    .execute()

test('a message reaches the organisers, with the sender to answer to, and nobody else', async () => {
  const { id, slug } = await community(organiser)
  const path = `/en/communities/${slug}/contact`
  const page = await (await app.fetch(path)).text()
  expect(page.includes(organiser.actor!.email)).toEqual(false)
  const form = { ...letter, stamp: stampIn(page), subject: '' }
  wait(10)
  const first = await app.fetch(path, { form })
  const again = await app.fetch(path, { form })
  expect([first.status, again.status]).toEqual([303, 303])
  expect(await mails()).toEqual([
    {
      recipient: organiser.actor!.email,
      replyTo: letter.email,
      subject: `Vera Pregunta writes about Community ${slug}`,
    },
  ])

  const scope = { kind: 'community', id } as const
  const { messages, open: waiting } = await listMessages(database.db, scope, {
    state: 'open',
    page: 1,
  })
  expect([messages.map(({ message }) => message), waiting]).toEqual([[letter.message], 1])
  const stranger = as(context, await person(context))
  await expect(
    answerMessage(stranger, 'community', slug, messages[0]!.id, 'closed'),
  ).rejects.toThrow('forbidden')
  const other = await community(organiser)
  await expect(
    answerMessage(organiser, 'community', other.slug, messages[0]!.id, 'closed'),
  ).rejects.toThrow('not-found')
  await answerMessage(organiser, 'community', slug, messages[0]!.id, 'answered')
  expect((await listMessages(database.db, scope, { state: 'open', page: 1 })).open).toEqual(0)
})

test('an event’s owners are written to; a draft cannot be', async () => {
  const event = await announcedEvent(organiser)
  const path = `/es/events/${event.slug}/contact`
  const stamp = await open(path)
  wait(10)
  await app.fetch(path, { form: { ...letter, stamp } })
  const { messages } = await listMessages(
    database.db,
    { kind: 'event', id: event.id },
    { state: 'open', page: 1 },
  )
  expect(messages).toMatchObject([{ senderEmail: letter.email, lang: 'es', state: 'open' }])
  const draft = await draftEvent(organiser)
  const hidden = `/en/events/${draft.slug}/contact`
  const refused = [await app.fetch(hidden), await app.fetch(hidden, { form: letter })]
  expect(refused.map(({ status }) => status)).toEqual([404, 404])
})

test('what a program would send is not kept, and what was typed comes back', async () => {
  const { id, slug } = await community(organiser)
  const path = `/en/communities/${slug}/contact`
  const stamp = await open(path)
  const fast = await app.fetch(path, { form: { ...letter, stamp } })
  const html = await fast.text()
  expect([fast.status, html.includes('Is there a crèche?'), stampIn(html)]).toEqual([
    422,
    true,
    stamp,
  ])
  wait(10)
  const trapped = await app.fetch(path, { form: { ...letter, stamp, subject: 'Watches' } })
  expect(trapped.status).toEqual(303)
  const made = await app.fetch(path, { form: { ...letter, stamp: 'kx.y.z' } })
  const long = await app.fetch(path, { form: { ...letter, stamp, message: 'x'.repeat(4001) } })
  const header = await app.fetch(path, {
    form: { ...letter, stamp, email: 'a@example.com\nBcc: b@example.com' },
  })
  expect([made.status, long.status, header.status]).toEqual([422, 422, 422])
  const { messages } = await listMessages(
    database.db,
    { kind: 'community', id },
    { state: 'open', page: 1 },
  )
  expect(messages).toEqual([])
})

test('one place writes ten times an hour at most', async () => {
  const { slug } = await community(organiser)
  const path = `/en/communities/${slug}/contact`
  const statuses: number[] = []
  for (let count = 0; count < 11; count += 1)
    statuses.push((await app.fetch(path, { form: letter, from: '198.51.100.77' })).status)
  expect(statuses.slice(-2)).toEqual([422, 429])
  expect((await app.fetch(path, { form: letter, from: '198.51.100.78' })).status).toEqual(422)
})

test('messages go after ninety days with the mails that carried them; or with who wrote them', async () => {
  const { id, slug } = await community(organiser)
  const path = `/en/communities/${slug}/contact`
  const scope = { kind: 'community', id } as const
  const sender = await person(context, { name: 'Irma Borra' })
  for (const email of [letter.email, sender.email]) {
    const stamp = await open(path)
    wait(10)
    await app.fetch(path, { form: { ...letter, email, stamp }, from: '198.51.100.9' })
  }
  const count = async () =>
    (await listMessages(database.db, scope, { state: 'open', page: 1 })).messages.length
  expect(await count()).toEqual(2)
  const { messagesToOrganisers } = await ownData(database.db, sender.id, sender.email)
  expect(messagesToOrganisers).toMatchObject([{ writtenTo: slug, message: letter.message }])
  await eraseAccount(as(context, sender), sender.email)
  expect(await count()).toEqual(1)

  wait(90 * 24 * 60 * 60 - 60)
  await forgetMessages(context)
  expect(await count()).toEqual(1)
  wait(120)
  await forgetMessages(context)
  expect([await count(), await mails()]).toEqual([0, []])
})
