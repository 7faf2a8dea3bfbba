import { beforeAll, expect, test } from 'vitest'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { followsOf } from '../../../src/areas/following/queries/subjects.ts'
import { confirmWish } from '../../../src/areas/following/use-cases/confirm-wish.ts'
import { follow } from '../../../src/areas/following/use-cases/follow.ts'
import { forgetFollows } from '../../../src/areas/following/use-cases/forget-follows.ts'
import { sendDigests } from '../../../src/areas/following/use-cases/send-digests.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const start = new Date('2026-12-07T12:00:00Z')
let now = start
let context: Context
let organiser: Context

beforeAll(async () => {
  context = testContext({ ...database, now: () => now })
  organiser = as(context, await person(context, { name: 'Olga Organiza' }))
})

const day = 24 * 60 * 60 * 1000
const wait = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds)
}

const mailsTo = (recipient: string) =>
  database.db
    .selectFrom('mails')
    .select(['kind', 'subject', 'bodyText', 'unsubscribeUrl', 'lang'])
    .where('recipient', '=', recipient)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

/** What the link in the confirmation mail carries. */
async function linkOf(email: string) {
  const mail = (await mailsTo(email)).findLast(({ kind }) => kind === 'confirm-follow')
  const [, secret = '', followId = ''] =
    /following\/([^/\s]+)\/confirm\/(\S+)/.exec(mail?.bodyText ?? '') ?? []
  return { secret, followId }
}

async function followByMail(name: string, email: string, folder: 'communities' | 'places') {
  await follow(context, { folder, name, email })
  const { secret, followId } = await linkOf(email)
  await confirmWish(context, secret, followId)
  return secret
}

const heldBy = async (hostId: string, traits = {}) =>
  announcedEvent(organiser, {
    hosts: [{ kind: 'community', hostId, summary: {} }],
    ...traits,
  })

const digestsTo = async (email: string) =>
  (await mailsTo(email)).filter(({ kind }) => kind === 'digest')

test('nothing is sent to an address before the link in its mailbox was used', async () => {
  const { id, slug } = await community(organiser)
  const email = 'vera@example.com'
  expect(await follow(context, { folder: 'communities', name: slug, email })).toEqual('asked')
  wait(day)
  await heldBy(id)
  await sendDigests(context)
  expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['confirm-follow'])

  const { secret, followId } = await linkOf(email)
  await expect(confirmWish(context, 'x'.repeat(32), followId)).rejects.toThrow('link-not-valid')
  await confirmWish(context, secret, followId)
  await sendDigests(context)
  // What was announced before is no news.
  expect(await digestsTo(email)).toEqual([])
})

test('a digest tells each thing once, however often it is written; nothing new, no mail', async () => {
  const { id, slug } = await community(organiser)
  const email = 'diana@example.com'
  const secret = await followByMail(slug, email, 'communities')
  await followByMail('PE', email, 'places')
  await sendDigests(context)
  expect(await digestsTo(email)).toEqual([])

  wait(day)
  await heldBy(id, { name: 'Encuentro de Lima' })
  await Promise.all([sendDigests(context), sendDigests(context)])
  await sendDigests(context)
  wait(7 * day)
  await sendDigests(context)
  const digests = await digestsTo(email)
  expect(digests.map(({ subject }) => subject)).toEqual(['Encuentro de Lima'])
  expect(digests[0]!.unsubscribeUrl).toEqual(
    `http://convite.test/en/following/${secret}/unsubscribe`,
  )
})

test('a run that dies on the way leaves nothing told, and the next tells it', async () => {
  const { id, slug } = await community(organiser)
  const email = 'karla@example.com'
  await followByMail(slug, email, 'communities')
  wait(day)
  await heldBy(id, { name: 'Encuentro interrumpido' })
  // The mails cannot be written: the transaction goes as it goes when the process is killed.
  await database.pool.query(
    `alter table mails add constraint dead check (kind <> 'digest') not valid`,
  )
  await expect(sendDigests(context)).rejects.toThrow('dead')
  await database.pool.query('alter table mails drop constraint dead')
  const { rows } = await database.pool.query<{ told: number }>(
    `select count(*)::int as told from follower_news n join followers f on f.id = n.follower_id where email = $1`,
    [email],
  )
  expect([rows, await digestsTo(email)]).toEqual([[{ told: 0 }], []])
  await sendDigests(context)
  expect((await digestsTo(email)).map(({ subject }) => subject)).toEqual(['Encuentro interrumpido'])
})

test('digests are written in batches that each have the next one written', async () => {
  const { id, slug } = await community(organiser)
  for (const name of ['uno', 'dos', 'tres'])
    await followByMail(slug, `${name}@example.com`, 'communities')
  wait(day)
  await heldBy(id)
  const { rows } = await database.pool.query<{ id: string }>(
    `select id from followers where email not in ('uno@example.com', 'dos@example.com', 'tres@example.com')
      order by id desc limit 1`,
  )
  const before = rows[0]!.id
  const jobs = async () =>
    (
      await database.pool.query<{ waiting: number }>(
        `select count(*)::int as waiting from pgboss.job where name = 'following.send-digests-after'`,
      )
    ).rows[0]!.waiting
  expect(await jobs()).toEqual(0)
  await sendDigests(context, before, 2)
  expect(await jobs()).toEqual(1)
  const sent = await Promise.all(
    ['uno', 'dos', 'tres'].map(async (name) => (await digestsTo(`${name}@example.com`)).length),
  )
  expect(sent).toEqual([1, 1, 0])
})

test('who is signed in follows at once, takes it along, and leaves nothing when erased', async () => {
  const { slug } = await community(organiser)
  const me = await person(context, { name: 'Irma Sigue' })
  await database.db
    .updateTable('people')
    .set({ emailVerified: true })
    .where('id', '=', me.id)
    .execute()
  const own = as(context, me)
  const wish = { folder: 'communities', name: slug, email: me.email } as const
  expect(await follow(own, wish)).toEqual('follows')
  expect(await follow(own, { ...wish, email: 'else@example.com' })).toEqual('asked')
  expect((await ownData(database.db, me.id, me.email)).follows).toMatchObject([{ community: slug }])
  await eraseAccount(own, me.email)
  expect(await followsOf(database.db, { email: me.email })).toEqual(undefined)
})

test('a wish that nobody confirms is forgotten after a week', async () => {
  const { slug } = await community(organiser)
  const email = 'olvido@example.com'
  await follow(context, { folder: 'communities', name: slug, email })
  wait(6 * day)
  await forgetFollows(context)
  expect((await followsOf(database.db, { email }))?.follows.length).toEqual(1)
  wait(2 * day)
  await forgetFollows(context)
  expect(await followsOf(database.db, { email })).toEqual(undefined)
})

test('a mailbox is asked five times a day at most', async () => {
  const email = 'inbox@example.com'
  for (let count = 0; count < 7; count += 1) {
    const { slug } = await community(organiser)
    await follow(context, { folder: 'communities', name: slug, email })
  }
  expect((await mailsTo(email)).length).toEqual(5)
})
