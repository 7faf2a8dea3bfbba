import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  columnsOfAddresses,
  columnsOfPeople,
} from '../../../src/areas/accounts/database/join-people.ts'
import { askToJoin } from '../../../src/areas/accounts/use-cases/ask-to-join.ts'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { joinAccounts } from '../../../src/areas/accounts/use-cases/join-accounts.ts'
import { follow } from '../../../src/areas/following/use-cases/follow.ts'
import { addTalk } from '../../../src/areas/speakers/use-cases/add-talk.ts'
import { transact, type Actor, type Context } from '../../../src/platform/use-case.ts'
import { newId } from '../../../src/shared/ids.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
const hour = 3_600_000
let context: Context
let app: TestApp
let event: CalledEvent
let keep: Actor
let gone: Actor
let mine: Context
beforeAll(() => {
  context = testContext({ ...database, now: at })
  app = testApp(context)
})
beforeEach(async () => {
  event = await eventWithCall(context)
  keep = await person(context, { name: 'Ana Keeps' })
  gone = await person(context, { name: 'Ana Goes' })
  mine = as(context, keep)
})

const linkFor = async (email: string) => {
  await askToJoin(mine, email)
  const { bodyText } = await database.db
    .selectFrom('mails')
    .select('bodyText')
    .where('recipient', '=', email)
    .where('kind', '=', 'accounts.join')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /join\/([\w-]+)/.exec(bodyText)![1]!
}

/** Every table with a row in which these letters stand anywhere. */
async function tablesWith(letters: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind in ('r') and relnamespace = 'public'::regnamespace`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await database.pool.query(
      `select 1 from public.${name} t where position($1 in t::text) > 0 limit 1`,
      [letters],
    )
    if (rowCount) found.push(name)
  }
  return found.toSorted()
}

describe('nothing can be forgotten', () => {
  test('every reference to people is joined: one column each, and what hangs on it follows', async () => {
    const { rows } = await database.pool.query<{ table: string; columns: string; to: string }>(`
      select conrelid::regclass::text as table, confrelid::regclass::text as to, (select string_agg(a.attname, ', ' order by a.attnum)
        from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns
      from pg_constraint c where contype = 'f' and confrelid = 'people'::regclass order by 1, 3`)
    const known = await transact(context, (work) => columnsOfPeople(work.db))
    expect(rows.map(({ table, columns }) => `${table}.${columns}`).toSorted()).toEqual(
      known.map(({ table, column }) => `${table}.${column}`).toSorted(),
    )
    expect(known.length).toBeGreaterThan(50)
  })

  test('no rule about people holds for some rows only: such a one would have to be looked at by hand', async () => {
    const { rows } = await database.pool.query<{ name: string }>(`
      select i.indexrelid::regclass::text as name from pg_index i
        join pg_constraint p on p.contype = 'f' and p.confrelid = 'people'::regclass and p.conrelid = i.indrelid
          and p.conkey[1] = any(i.indkey)
      where i.indisunique and (i.indpred is not null or 0 = any(i.indkey))`)
    expect(rows).toEqual([])
  })

  test('every column with an address is joined, or known not to be', async () => {
    const { rows } = await database.pool.query<{ name: string }>(`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and (column_name ~ '(^|_)email$' or column_name = 'recipient') order by 1`)
    const known = [
      ...columnsOfAddresses.map(({ table, column }) => `${table}.${column}`),
      // The account's own, what is moved by hand, what asks, and what an event says of itself.
      'people.email',
      'followers.email',
      'account_joins.email',
      'events.contact_email',
    ]
    expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
  })
})

test('everything of the other comes over in one go, and nothing of it is left anywhere', async () => {
  const theirs = as(context, gone)
  const own = await submittedProposal(event, { speaker: gone, title: 'Of the other' })
  const both = await submittedProposal(event, { speaker: keep, title: 'Of both' })
  await addTalk(theirs, { title: 'T', abstract: '', lang: 'es', level: '', notes: '' })
  await grantRoles(
    event.owner,
    { scope: 'event', slug: event.slug },
    { email: gone.email, roles: ['news'] },
  )
  await follow(theirs, { folder: 'places', name: 'MX', email: gone.email })
  const secret = await linkFor(gone.email)
  const { moved } = await joinAccounts(mine, secret)
  expect(moved).toMatchObject({ talks: 1, roles: 1, proposal_speakers: 1 })

  expect(await tablesWith(gone.id)).toEqual([])
  const page = await (await app.fetch('/en/me', { as: keep })).text()
  expect(['Of the other', 'Of both'].filter((title) => !page.includes(title))).toEqual([])
  const { rows } = await database.pool.query<{ email: string }>(
    `select email from followers where email in ($1, $2)`,
    [keep.email, gone.email],
  )
  expect(rows).toEqual([{ email: keep.email }])
  expect(await tablesWith(gone.email)).toEqual(['mails'])
  const log = await database.db
    .selectFrom('auditLog')
    .select('action')
    .where('personId', '=', keep.id)
    .where('action', '=', 'account.join')
    .execute()
  expect([log.length, own.code === both.code]).toEqual([1, false])
})

test('of two reviews of one proposal the later stays with its scores; the first speaker stays first', async () => {
  for (const { email } of [keep, gone])
    await grantRoles(
      event.owner,
      { scope: 'event', slug: event.slug },
      { email, roles: ['reviewer'] },
    )
  const { code, id } = await submittedProposal(event)
  await scored(as(context, keep), event, code, 2, 'Earlier')
  await scored(as(context, gone, new Date(at.getTime() + hour)), event, code, 5, 'Later')
  await database.pool.query(
    `insert into review_criteria (id, event_id, name, weight, position) values ($1, $2, '{"en": "Depth"}', 1, 0)`,
    [newId(), event.id],
  )
  await database.pool.query(
    `insert into review_scores select $1, reviewer_id, c.id, 4 from reviews, review_criteria c
      where proposal_id = $1 and c.event_id = $2`,
    [id, event.id],
  )
  const shared = await submittedProposal(event, { speaker: gone, coSpeakers: [keep.email] })
  const { dropped } = await joinAccounts(mine, await linkFor(gone.email))
  expect(dropped).toMatchObject({ reviews: 1, roles: 1, proposal_speakers: 1 })
  const reviews = await database.db
    .selectFrom('reviews')
    .select(['reviewerId', 'score', 'comment'])
    .where('proposalId', '=', id)
    .execute()
  expect(reviews).toEqual([{ reviewerId: keep.id, score: 5, comment: 'Later' }])
  const scores = await database.db
    .selectFrom('reviewScores')
    .select(['reviewerId', 'score'])
    .where('proposalId', '=', id)
    .execute()
  expect(scores).toEqual([{ reviewerId: keep.id, score: 4 }])
  const speakers = await database.db
    .selectFrom('proposalSpeakers')
    .select(['personId', 'position', 'state'])
    .where('proposalId', '=', shared.id)
    .execute()
  expect(speakers).toEqual([{ personId: keep.id, position: 0, state: 'accepted' }])
})

test('both addresses are proved: the link is of use to who asked, while it lasts, once', async () => {
  const secret = await linkFor(gone.email)
  const eva = await person(context, { name: 'Eva' })
  const refused = { code: 'link-not-valid' }
  await expect(joinAccounts(as(context, eva), secret)).rejects.toMatchObject(refused)
  await expect(joinAccounts(as(context, gone), secret)).rejects.toMatchObject(refused)
  await expect(
    joinAccounts(as(context, keep, new Date(at.getTime() + 2 * hour)), secret),
  ).rejects.toMatchObject(refused)
  const [one, two] = await Promise.allSettled([
    joinAccounts(mine, secret),
    joinAccounts(mine, secret),
  ])
  expect([one.status, two.status].toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('an account with a passkey or a second step is not joined by its mailbox alone, nor one’s own', async () => {
  await database.db
    .updateTable('people')
    .set({ twoFactorEnabled: true })
    .where('id', '=', gone.id)
    .execute()
  await expect(joinAccounts(mine, await linkFor(gone.email))).rejects.toMatchObject({
    code: 'join-guarded',
  })
  await expect(askToJoin(mine, keep.email)).rejects.toMatchObject({
    problems: [{ field: 'email', code: 'own-address' }],
  })
})

test('the pages work by hand', async () => {
  const asked = await app.fetch('/pt/me/data/join', { as: keep, form: { email: gone.email } })
  expect(asked.status).toBe(303)
  const { secret } = await database.db
    .selectFrom('accountJoins')
    .select('secret')
    .where('personId', '=', keep.id)
    .executeTakeFirstOrThrow()
  const page = await app.fetch(`/pt/me/join/${secret}`, { as: keep })
  expect([page.status, (await page.text()).includes(gone.email)]).toEqual([200, true])
  const pressed = await app.fetch(`/pt/me/join/${secret}`, { as: keep, form: {} })
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/pt/me'])
})
