import { beforeAll, expect, test } from 'vitest'
import { teamOf } from '../../../src/areas/accounts/queries.ts'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { setRoles } from '../../../src/areas/accounts/use-cases/set-roles.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let owner: Actor
let event: { readonly id: string; readonly slug: string }
const team = () => ({ scope: 'event' as const, slug: event.slug })

beforeAll(async () => {
  context = testContext(database)
  owner = await person(context, { name: 'Olga' })
  event = await draftEvent(as(context, owner), { name: 'Reunión' })
})

const rolesIn = async () =>
  Object.fromEntries(
    (await teamOf(database.db, 'event', event.id)).map(({ email, roles }) => [email, roles]),
  )

test('an owner takes people onto the team, who need no account, and they get a mail', async () => {
  await grantRoles(as(context, owner), team(), {
    email: 'Rita@Example.org',
    name: 'Rita',
    roles: ['reviewer', 'door'],
  })
  await grantRoles(as(context, owner), team(), { email: 'rita@example.org', roles: ['chair'] })
  expect(await rolesIn()).toEqual({
    [owner.email]: ['owner'],
    'rita@example.org': ['chair', 'reviewer', 'door'],
  })

  const mails = await database.db
    .selectFrom('mails')
    .select(['recipient', 'kind', 'subject'])
    .orderBy('id')
    .execute()
  const mail = {
    recipient: 'rita@example.org',
    kind: 'roles',
    subject: 'You are on the team of Reunión',
  }
  expect(mails).toEqual([mail, mail])

  const audit = await database.db
    .selectFrom('auditLog')
    .select(['action', 'actorLabel', 'scopeId', 'before', 'after'])
    .where('action', '=', 'team.edit')
    .orderBy('id')
    .execute()
  const entry = { action: 'team.edit', actorLabel: 'Olga', scopeId: event.id }
  expect(audit).toEqual([
    {
      ...entry,
      before: { name: 'Rita', roles: [] },
      after: { name: 'Rita', roles: ['reviewer', 'door'] },
    },
    {
      ...entry,
      before: { name: 'Rita', roles: ['reviewer', 'door'] },
      after: { name: 'Rita', roles: ['chair', 'reviewer', 'door'] },
    },
  ])
})

test('roles of another kind of team are not given', async () => {
  await grantRoles(as(context, owner), team(), {
    email: 'odd@example.org',
    roles: ['steward', 'news'],
  })
  expect((await rolesIn())['odd@example.org']).toEqual(['news'])
})

test('nobody but an owner or an administrator gives roles', async () => {
  const chair = await person(context)
  await grantRoles(as(context, owner), team(), { email: chair.email, roles: ['chair'] })
  const mine = { email: chair.email, roles: ['owner' as const] }
  await expect(grantRoles(as(context, chair), team(), mine)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(grantRoles(as(context, await person(context)), team(), mine)).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(grantRoles(context, team(), mine)).rejects.toMatchObject({
    code: 'sign-in-required',
  })
  await grantRoles(as(context, await person(context, { admin: true })), team(), {
    ...mine,
    roles: ['news'],
  })
  expect((await rolesIn())[chair.email]).toEqual(['chair', 'news'])
})

test('the last owner stays', async () => {
  const alone = setRoles(as(context, owner), team(), { personId: owner.id, roles: ['news'] })
  await expect(alone).rejects.toMatchObject({ code: 'last-owner' })
  expect((await rolesIn())[owner.email]).toEqual(['owner'])
})

test('two owners who remove each other at the same moment: one stays', async () => {
  const other = await person(context)
  const shared = await draftEvent(as(context, owner), { name: 'Shared' })
  const target = { scope: 'event' as const, slug: shared.slug }
  await grantRoles(as(context, owner), target, { email: other.email, roles: ['owner'] })
  const outcomes = await Promise.allSettled([
    setRoles(as(context, owner), target, { personId: other.id, roles: [] }),
    setRoles(as(context, other), target, { personId: owner.id, roles: [] }),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await teamOf(database.db, 'event', shared.id)).toHaveLength(1)
})

test('someone without a role is not on the team', async () => {
  const stranger = await person(context)
  const change = setRoles(as(context, owner), team(), { personId: stranger.id, roles: ['chair'] })
  await expect(change).rejects.toMatchObject({ code: 'not-found' })
})
