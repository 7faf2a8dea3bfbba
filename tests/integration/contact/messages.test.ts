import { beforeAll, expect, test } from 'vitest'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { listMessages } from '../../../src/areas/contact/queries.ts'
import { answerMessage } from '../../../src/areas/contact/use-cases/answer-message.ts'
import { forgetMessages } from '../../../src/areas/contact/use-cases/forget-messages.ts'
import { replyToMessage } from '../../../src/areas/contact/use-cases/reply-to-message.ts'
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

test('an answer from here reaches the sender once, in their language, and shows no address', async () => {
  const team = as(context, await person(context, { name: 'Tita Responde' }))
  const { id, slug } = await community(team)
  const path = `/pt/communities/${slug}/contact`
  const stamp = await open(path)
  wait(10)
  await app.fetch(path, { form: { ...letter, stamp }, from: '198.51.100.20' })
  const scope = { kind: 'community', id } as const
  const [message] = (await listMessages(database.db, scope, { state: 'open', page: 1 })).messages
  const stranger = as(context, await person(context))
  const reply = (by: Context) => replyToMessage(by, 'community', slug, message!.id, 'Sim, temos.')
  await expect(reply(stranger)).rejects.toThrow('forbidden')
  await reply(team)
  await reply(team)
  const answers = await database.db
    .selectFrom('mails')
    .select(['recipient', 'lang', 'replyTo', 'bodyText', 'bodyHtml'])
    .where('kind', '=', 'organiser-answer')
    .where('subjectId', '=', message!.id)
    .execute()
  expect(answers.map(({ recipient, lang, replyTo }) => [recipient, lang, replyTo])).toEqual([
    [letter.email, 'pt', ''],
  ])
  const said = `${answers[0]!.bodyText} ${answers[0]!.bodyHtml}`
  expect([said.includes('Sim, temos.'), said.includes(team.actor!.email)]).toEqual([true, false])
  const answered = await listMessages(database.db, scope, { state: 'answered', page: 1 })
  expect([answered.messages.map(({ answer }) => answer), answered.open]).toEqual([
    ['Sim, temos.'],
    0,
  ])
  const other = await community(team)
  await expect(replyToMessage(team, 'community', other.slug, message!.id, 'Hello')).rejects.toThrow(
    'not-found',
  )
})

test('nobody’s mailbox is filled with answers: a message gets ten a day at most', async () => {
  const team = as(context, await person(context))
  const { id, slug } = await community(team)
  const path = `/en/communities/${slug}/contact`
  const stamp = await open(path)
  wait(10)
  const form = { ...letter, email: 'ada@example.com', stamp }
  await app.fetch(path, { form, from: '198.51.100.21' })
  const scope = { kind: 'community', id } as const
  const [message] = (await listMessages(database.db, scope, { state: 'open', page: 1 })).messages
  const reply = (words: string) => replyToMessage(team, 'community', slug, message!.id, words)
  for (let count = 0; count < 10; count += 1) await reply(`Answer ${count}`)
  await expect(reply('One more')).rejects.toThrow('too-many-requests')
  wait(24 * 60 * 60)
  await reply('The next day')
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

test('links by the dozen and links in a name are sent back; headers cannot be written into', async () => {
  const { id, slug } = await community(organiser)
  const path = `/en/communities/${slug}/contact`
  const stamp = await open(path)
  wait(10)
  const send = async (more: Record<string, string>) =>
    (await app.fetch(path, { form: { ...letter, stamp, ...more }, from: '198.51.100.30' })).status
  expect([
    await send({ message: 'See https://spam.example/ '.repeat(5) }),
    await send({ name: 'Win at https://spam.example' }),
    await send({ email: 'a@example.com,b@example.com' }),
    await send({ email: 'a@example.com%0aBcc:b@example.com' }),
  ]).toEqual([422, 422, 422, 422])
  expect(await send({ name: 'Vera\r\nBcc: b@example.com' })).toEqual(303)
  const { rows } = await database.pool.query<{ subject: string; recipient: string }>(
    `select subject, recipient, reply_to from mails where kind = 'organiser-message' and subject_id in
      (select id from organiser_messages where community_id = $1)`,
    [id],
  )
  expect(rows.map(({ recipient, subject }) => [recipient, /[\r\n]/.test(subject)])).toEqual([
    [organiser.actor!.email, false],
  ])
})

test('one sender writes ten a day at most, to whomever and from wherever', async () => {
  const statuses: number[] = []
  for (let count = 0; count < 11; count += 1) {
    const { slug } = await community(organiser)
    const path = `/en/communities/${slug}/contact`
    const stamp = await open(path)
    wait(10)
    const form = { ...letter, email: 'often@example.com', stamp }
    statuses.push((await app.fetch(path, { form, from: `198.51.101.${count}` })).status)
  }
  expect(statuses).toEqual([...Array<number>(10).fill(303), 429])
})
