import { beforeAll, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp

beforeAll(() => {
  context = testContext(database)
  app = testApp(context)
})

test('a profile is saved whole, and the page greets by the new name at once', async () => {
  const ana = { email: 'ana@example.org' }
  const form = {
    name: 'Ana Lima',
    lang: 'pt',
    organisation: 'Rede',
    jobTitle: 'Engenheira',
    biography: 'Olá.',
    pronouns: 'ela',
    'links.0.title': 'Site',
    'links.0.url': 'https://example.org/',
    'links.1.title': 'Left out',
    'links.1.url': '',
  }
  const saved = await app.fetch('/en/me/profile', { as: ana, form })
  expect([saved.status, saved.headers.get('location')]).toEqual([303, '/en/me/profile'])
  expect(
    saved.headers.getSetCookie().some((cookie) => cookie.startsWith('convite.session_data=')),
  ).toBe(true)
  const row = await database.db
    .selectFrom('people')
    .select(['name', 'lang', 'organisation', 'jobTitle', 'biography', 'pronouns', 'links'])
    .where('email', '=', 'ana@example.org')
    .executeTakeFirstOrThrow()
  expect(row).toEqual({
    name: 'Ana Lima',
    lang: 'pt',
    organisation: 'Rede',
    jobTitle: 'Engenheira',
    biography: 'Olá.',
    pronouns: 'ela',
    links: [{ title: 'Site', url: 'https://example.org/' }],
  })
})

test('what was typed comes back with the reason', async () => {
  const form = { name: '', lang: 'es', biography: 'Kept', 'links.0.url': 'javascript:alert(1)' }
  const again = await app.fetch('/en/me/profile', { as: { email: 'typo@example.org' }, form })
  const page = await again.text()
  expect(again.status).toBe(422)
  expect(page).toContain('Kept</textarea>')
  expect(page).toContain('This is not a web address')
})

test('the export holds what is kept, and no secret', async () => {
  const owner = await person(context, { name: 'Exporter' })
  const event = await announcedEvent(as(context, owner))
  const response = await app.fetch('/en/me/data/convite.json', { as: owner })
  const data = (await response.json()) as Record<string, Record<string, unknown>[]>
  expect(data['person']?.[0]).toMatchObject({ email: owner.email, name: 'Exporter' })
  expect(data['roles']).toContainEqual(
    expect.objectContaining({ role: 'owner', scope: 'event', slug: event.slug }),
  )
  expect(JSON.stringify(data)).not.toMatch(/"(token|public_?key|secret|backup_?codes)"/i)
})

test('an account is erased only by typing the address, and not by the last owner of an event', async () => {
  const owner = await person(context, { name: 'Leaver' })
  const event = await announcedEvent(as(context, owner))
  const erase = (confirmation: string) =>
    app.fetch('/en/me/data/erase', { as: owner, form: { confirmation } })
  expect((await erase('yes')).status).toBe(422)
  const held = await erase(owner.email)
  expect([
    held.status,
    (await held.text()).includes('You are the last who can give roles in'),
  ]).toEqual([422, true])

  const heir = await person(context)
  await grantRoles(
    as(context, owner),
    { scope: 'event', slug: event.slug },
    { email: heir.email, roles: ['owner'] },
  )
  const communities = await database.db.selectFrom('communities').select('slug').execute()
  for (const { slug } of communities)
    await grantRoles(
      as(context, { ...owner, admin: true }),
      { scope: 'community', slug },
      { email: heir.email, roles: ['organiser'] },
    )
  const gone = await erase(owner.email)
  expect([gone.status, gone.headers.get('location')]).toEqual([303, '/en/'])
  const left = await database.db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', owner.id)
    .executeTakeFirst()
  expect(left).toMatchObject({ email: `erased-${owner.id}@invalid`, name: '' })
  const named = await database.db
    .selectFrom('auditLog')
    .select('id')
    .where('actorLabel', '=', 'Leaver')
    .execute()
  expect(named).toEqual([])
})

test('someone who left no trace is gone without one', async () => {
  await app.signIn('visitor@example.org')
  const form = { confirmation: 'visitor@example.org' }
  const gone = await app.fetch('/en/me/data/erase', { as: { email: 'visitor@example.org' }, form })
  expect(gone.status).toBe(303)
  const people = await database.db
    .selectFrom('people')
    .select('email')
    .where('email', 'like', '%visitor%')
    .execute()
  const mails = await database.db
    .selectFrom('mails')
    .select('id')
    .where('recipient', '=', 'visitor@example.org')
    .execute()
  expect([people, mails]).toEqual([[], []])
})

test('erasing an account leaves the sign-in links of an address that only looks alike', async () => {
  const links = async () => {
    const rows = await database.db.selectFrom('authVerifications').select('value').execute()
    return rows.flatMap(({ value }) => /[a-z_]+@alike\.example/.exec(value)?.[0] ?? []).toSorted()
  }
  await app.signIn('a_b@alike.example')
  for (const email of ['a_b@alike.example', 'axb@alike.example'])
    await app.fetch('/en/sign-in', { form: { email } })
  const before = await links()
  const as = { email: 'a_b@alike.example' }
  const gone = await app.fetch('/en/me/data/erase', { as, form: { confirmation: as.email } })
  expect([before, gone.status, await links()]).toEqual([
    ['a_b@alike.example', 'axb@alike.example'],
    303,
    ['axb@alike.example'],
  ])
})
