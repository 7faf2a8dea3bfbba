import { beforeAll, expect, test } from 'vitest'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { communityPeople, listMembers } from '../../../src/areas/communities/queries.ts'
import { joinCommunity } from '../../../src/areas/communities/use-cases/join-community.ts'
import { leaveCommunity } from '../../../src/areas/communities/use-cases/leave-community.ts'
import { nameAmbassador } from '../../../src/areas/communities/use-cases/name-ambassador.ts'
import { removeMember } from '../../../src/areas/communities/use-cases/remove-member.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let organiser: Context
let app: TestApp

beforeAll(async () => {
  context = testContext(database)
  app = testApp(context)
  organiser = as(context, await person(context, { name: 'Olga Organiza' }))
})

const unseen = { shown: false, titleAgreed: false }
const seen = { shown: true, titleAgreed: false }
const someone = (name: string): Promise<Actor> => person(context, { name })

test('members are counted, and named only if they chose so', async () => {
  const { id, slug } = await community(organiser)
  const [ana, beto] = [await someone('Ana Abierta'), await someone('Beto Callado')]
  await joinCommunity(as(context, ana), slug, seen)
  await joinCommunity(as(context, beto), slug, unseen)
  await joinCommunity(as(context, beto), slug, unseen)

  expect(await communityPeople(database.db, id)).toEqual({
    members: 2,
    named: [{ name: 'Ana Abierta', organisation: '', photo: null, title: null }],
  })
  const page = await (await app.fetch(`/en/communities/${slug}`)).text()
  expect([page.includes('2 members'), page.includes('Ana Abierta'), page.includes('Beto')]).toEqual(
    [true, true, false],
  )
  await leaveCommunity(as(context, ana), slug)
  const after = await (await app.fetch(`/en/communities/${slug}`)).text()
  expect([after.includes('One member'), after.includes('Ana Abierta')]).toEqual([true, false])
})

test('an ambassador is shown under a title only after agreeing to that title', async () => {
  const { id, slug } = await community(organiser)
  const eva = await someone('Eva Embajadora')
  await joinCommunity(as(context, eva), slug, { shown: false, titleAgreed: true })
  await nameAmbassador(organiser, slug, eva.id, 'Ambassador in Lima')
  expect((await communityPeople(database.db, id)).named).toEqual([])
  const mails = await database.db
    .selectFrom('mails')
    .select('recipient')
    .where('kind', '=', 'ambassador')
    .execute()
  expect(mails).toEqual([{ recipient: eva.email }])

  const membership = `/en/communities/${slug}/membership`
  const asked = await (await app.fetch(membership, { as: eva })).text()
  expect(asked).toContain('Ambassador in Lima')
  expect(asked.includes('checked=""')).toEqual(false)
  await app.fetch(membership, { as: eva, form: { titleAgreed: 'on' } })
  expect((await communityPeople(database.db, id)).named.map(({ title }) => title)).toEqual([
    'Ambassador in Lima',
  ])

  await nameAmbassador(organiser, slug, eva.id, 'Ambassador of everything')
  expect((await communityPeople(database.db, id)).named).toEqual([])
})

test('organisers find members by words and page by page, and take them out', async () => {
  const { id, slug } = await community(organiser)
  const people = [await someone('Ximena Uno'), await someone('Ximena Dos'), await someone('Zoe')]
  for (const one of people) await joinCommunity(as(context, one), slug, unseen)
  const names = async (words: string, page: number) => {
    const { members, more } = await listMembers(database.db, id, { words, page, size: 2 })
    return { names: members.map(({ name }) => name), more }
  }
  expect(await names('ximena', 1)).toEqual({ names: ['Ximena Dos', 'Ximena Uno'], more: false })
  expect(await names('', 1)).toEqual({ names: ['Zoe', 'Ximena Dos'], more: true })
  expect(await names('', 2)).toEqual({ names: ['Ximena Uno'], more: false })

  await removeMember(organiser, slug, people[2]!.id)
  expect((await names('', 1)).more).toEqual(false)
  await expect(removeMember(organiser, slug, people[2]!.id)).rejects.toThrow('not-found')
  await expect(removeMember(as(context, people[0]!), slug, people[1]!.id)).rejects.toThrow(
    'forbidden',
  )
  const log = await database.db
    .selectFrom('auditLog')
    .select('action')
    .where('scopeId', '=', id)
    .where('action', 'like', 'member%')
    .orderBy('id')
    .execute()
  expect(log.map(({ action }) => action).toSorted()).toEqual([
    'members.remove',
    'membership.join',
    'membership.join',
    'membership.join',
  ])
})

test('a person takes their memberships along, and leaves none behind when erased', async () => {
  const { id, slug } = await community(organiser)
  const gone = await someone('Graciela Va')
  await joinCommunity(as(context, gone), slug, seen)
  const { memberships } = await ownData(database.db, gone.id, gone.email)
  expect(memberships).toMatchObject([{ community: slug, shown: true, title: '' }])
  await eraseAccount(as(context, gone), gone.email)
  expect(await communityPeople(database.db, id)).toEqual({ members: 0, named: [] })
})
