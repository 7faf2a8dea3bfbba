import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { ruleFacts } from '../../../src/areas/programmes/queries/facts.ts'
import { rankingOf } from '../../../src/areas/reviews/queries/ranking.ts'
import { routes } from '../../../src/main/routes.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
let event: CalledEvent

beforeAll(async () => {
  context = testContext(database)
  app = testApp(context)
  event = await eventWithCall(context, { blind: true, name: 'Of one house' })
})

const key = async (of: 'organisation_key' | 'mail_key', written: string) =>
  (await sql<{ key: string | null }>`select ${sql.raw(of)}(${written}) as key`.execute(database.db))
    .rows[0]!.key

test('organisations are compared without case, accents, signs and legal forms', async () => {
  const keys = async (...written: string[]) =>
    new Set(await Promise.all(written.map((one) => key('organisation_key', one))))
  expect(await keys('Acme', 'ACME, S.A. de C.V.', 'Ácme Ltda.', 'acme s/a', 'Acme, Inc.')).toEqual(
    new Set(['acme']),
  )
  expect(await keys('Müller GmbH & Co. KG', 'Muller AG', 'MÜLLER')).toEqual(new Set(['muller']))
  expect(await keys('The Linux Foundation', 'Linux Foundation Inc')).toEqual(
    new Set(['linux foundation']),
  )
  expect(await keys('', '-', 'n/a', 'Independiente', 'Freelancer', 'Autônoma')).toEqual(
    new Set([null]),
  )
})

test('addresses are compared by what was registered, and those of public providers not at all', async () => {
  const keys = (...written: string[]) => Promise.all(written.map((one) => key('mail_key', one)))
  expect(await keys('a@br.ibm.com', 'a@IBM.com', 'a@cs.unam.mx', 'a@x.usp.br')).toEqual([
    'ibm.com',
    'ibm.com',
    'unam.mx',
    'usp.br',
  ])
  expect(await keys('a@ventas.acme.com.mx', 'a@salud.gob.ar')).toEqual([
    'acme.com.mx',
    'salud.gob.ar',
  ])
  expect(
    await keys(
      'a@gmail.com',
      'a@yahoo.com.br',
      'a@uol.com.br',
      'a@proton.me',
      'a@hotmail.com.ar',
      'a@example.org',
    ),
  ).toEqual([null, null, null, null, null, null])
})

const profile = (organisation: string) => ({
  name: 'Sonia',
  organisation,
  jobTitle: '',
  biography: '',
})
const works = (who: Context, organisation: string) =>
  database.db.updateTable('people').set({ organisation }).where('id', '=', who.actor!.id).execute()

async function inConflict(role: 'reviewer' | 'chair' | 'owner') {
  const member = await committeeMember(event, role)
  await works(member, 'Tamarindo S.A.')
  const hidden = await submittedProposal(event, {
    title: `Xoloitzcuintle ${role}`,
    profile: profile('TAMARINDO'),
  })
  return { member, hidden }
}

/** Every address of an event that can be asked for, with a proposal in it where there is room for one. */
const addresses = (code: string) =>
  routes
    .filter(({ method, path }) => method === 'GET' && path.includes(':event'))
    .map(({ path }) =>
      path.replace(/:([A-Za-z]+)(\{[^}]*\})?/g, (_, name: string) =>
        name === 'lang'
          ? 'en'
          : name === 'event'
            ? event.slug
            : name === 'proposal'
              ? code
              : '01890000-0000-7000-8000-000000000000',
      ),
    )

describe.each(['reviewer', 'chair', 'owner'] as const)('a %s of the same organisation', (role) => {
  test('finds the proposal on no page of the event, whatever they ask for', async () => {
    const { member, hidden } = await inConflict(role)
    const seen: string[] = []
    for (const address of addresses(hidden.code))
      for (const query of ['', '?q=Xoloitzcuintle&status=submitted&others=1&reveal=1']) {
        // The file of an event is a backup: whole, and for owners only.
        if (address.endsWith('/setup/export')) continue
        const response = await app.fetch(address + query, { as: member.actor })
        if (
          (await response.text())
            .replaceAll(/q=Xolo\w+|value="Xolo\w+"/g, '')
            .includes(hidden.title)
        )
          seen.push(address + query)
        if (address.includes(hidden.code) && address.includes('/manage/'))
          expect([address, response.status]).not.toEqual([address, 200])
      }
    expect(seen).toEqual([])
    const list = await app.fetch(`/en/manage/events/${event.slug}/proposals?q=Xolo`, {
      as: event.owner.actor,
    })
    expect(await list.text()).toContain(hidden.title)
    const posts = routes
      .filter(
        ({ method, path }) =>
          method === 'POST' && path.includes('/manage/') && path.includes(':proposal'),
      )
      .map(({ path }) =>
        path.replace(':lang', 'en').replace(':event', event.slug).replace(':proposal', hidden.code),
      )
    for (const address of posts) {
      const response = await app.fetch(address, {
        as: member.actor,
        form: { 'scores.overall': '5', question: 'x', body: 'x', reason: 'x' },
      })
      expect([
        address,
        response.status >= 400,
        (await response.text()).includes(hidden.title),
      ]).toEqual([address, true, false])
    }
  })
})

test('a review that was given before is kept, counts no more, and comes back with the end of the conflict', async () => {
  const [early, other] = [await committeeMember(event), await committeeMember(event)]
  const { code, id } = await submittedProposal(event, { profile: profile('Guanábana SAS') })
  await scored(early, event, code, 1)
  await scored(other, event, code, 5)
  const mean = async () =>
    (
      await rankingOf(database.db, event.id, event.owner.actor!.id, {
        filter: { track: null, format: null, language: null, decision: null, words: null },
        order: 'title',
        descending: false,
        page: 1,
        withSpeakers: false,
      })
    ).rows.find((row) => row.code === code)
  expect([(await mean())?.mean, (await mean())?.reviews]).toEqual([3, 2])
  await works(early, 'Guanabana')
  expect([(await mean())?.mean, (await mean())?.reviews]).toEqual([5, 1])
  const kept = await database.db
    .selectFrom('reviews')
    .select('score')
    .where('proposalId', '=', id)
    .execute()
  expect(kept.map(({ score }) => score).toSorted()).toEqual([1, 5])
  await works(early, '')
  expect((await mean())?.mean).toBe(3)
})

test('a review in conflict counts in no facts of the programmes’ rules', async () => {
  const own = await eventWithCall(event.owner)
  const [early, other] = [await committeeMember(own), await committeeMember(own)]
  const { code } = await submittedProposal(own, { profile: profile('Pitahaya SAS') })
  const reviewed = async () => {
    const facts = await ruleFacts(database.db, [own.id], own.owner.now())
    return facts.get(own.id)!.reviews
  }
  await scored(early, own, code, 1)
  await scored(other, own, code, 5)
  expect(await reviewed()).toEqual([{ reviews: 2, proposals: 1 }])
  await works(early, 'Pitahaya')
  expect(await reviewed()).toEqual([{ reviews: 1, proposals: 1 }])
  await works(early, '')
  expect(await reviewed()).toEqual([{ reviews: 2, proposals: 1 }])
})

test('who shares a proposal with a speaker judges no other of theirs; a chair in conflict decides nothing', async () => {
  const chair = await committeeMember(event, 'chair')
  const friend = await person(event.owner, { name: 'Fausto' })
  await submittedProposal(event, { speaker: friend, coSpeakers: [chair.actor!.email] })
  const { code } = await submittedProposal(event, { speaker: friend, title: 'Theirs alone' })
  await expect(
    decideProposals(as(chair, chair.actor), event.slug, [code], 'accepted'),
  ).rejects.toThrow('not-found')
})
