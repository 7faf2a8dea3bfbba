import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { suggestionsFor } from '../../../src/areas/news/queries/suggestions.ts'
import { postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { confirmSuggestion } from '../../../src/areas/news/use-cases/confirm-suggestion.ts'
import { discardSuggestion } from '../../../src/areas/news/use-cases/discard-suggestion.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { reopenSuggestion } from '../../../src/areas/news/use-cases/reopen-suggestion.ts'
import { importHugo } from '../../../src/areas/news/use-cases/import-hugo.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community, programme } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { testDatabase } from '../../database.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let organiser: Actor
let steward: Actor
let stranger: Actor

const post = (title: string, sentence: string) =>
  `---\ntitle: ${title}\ndate: 2025-02-01\n---\n${sentence}\n`

beforeAll(async () => {
  const base = testContext({ ...database, now: new Date('2025-03-01T12:00:00Z') })
  context = as(base, await person(base, { admin: true }))
  organiser = await person(context)
  steward = await person(context)
  stranger = await person(context)
  const home = await community(as(context, organiser))
  const rules = await programme(context)
  await grantRoles(
    context,
    { scope: 'programme', slug: rules.slug },
    { email: steward.email, roles: ['steward'] },
  )
  const contents = {
    'lima.md': post('Lima', 'KCD Lima 2025 será el 9 de mayo de 2025 en Lima, Perú.'),
    'quito.md': post('Quito', 'KCD Quito 2025 será el 6 de junio de 2025 en Quito, Ecuador.'),
    'cusco.md': post('Cusco', 'KCD Cusco 2025 será el 4 de julio de 2025 en Cusco, Perú.'),
  }
  await importHugo(
    context,
    {
      source: '/suggestions',
      files: Object.entries(contents).map(([path, text]) => ({
        path,
        bytes: Buffer.from(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
      readImage: async () => new Uint8Array(),
    },
    { community: home.slug, timeZone: 'America/Lima' },
  )
})

const seenBy = async (actor: Actor, status: 'open' | 'confirmed' | 'discarded' = 'open') =>
  (await suggestionsFor(context.db, actor, status, { page: 1 })).suggestions
const named = async (name: string) => {
  const found = (await seenBy(steward)).find((suggestion) => suggestion.name === name)
  if (!found) throw new Error(`${name} is not suggested`)
  return found
}

test('stewards and the organisers of its community see what a post suggests, with its sentence', async () => {
  const names = (await seenBy(steward)).map(({ name }) => name).toSorted()
  expect(names).toEqual(['KCD Cusco 2025', 'KCD Lima 2025', 'KCD Quito 2025'])
  expect(await seenBy(organiser)).toHaveLength(3)
  expect(await seenBy(stranger)).toEqual([])
  expect(await named('KCD Lima 2025')).toMatchObject({
    startsOn: '2025-05-09',
    endsOn: '2025-05-09',
    sentence: 'KCD Lima 2025 será el 9 de mayo de 2025 en Lima, Perú.',
    postSlug: 'lima',
  })
})

test('confirming makes a draft event of it, owned by who confirmed, and the post is about it', async () => {
  const { id } = await named('KCD Lima 2025')
  await expect(confirmSuggestion(as(context, stranger), id, null)).rejects.toMatchObject({
    code: 'not-found',
  })
  const slug = await confirmSuggestion(as(context, organiser), id, null)
  const event = await context.db
    .selectFrom('events')
    .select(['name', 'startsOn', 'city', 'country', 'timeZone', 'announcedAt', 'createdBy'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  expect(event).toEqual({
    name: { es: 'KCD Lima 2025', en: 'KCD Lima 2025', pt: 'KCD Lima 2025' },
    startsOn: '2025-05-09',
    city: 'Lima',
    country: 'PE',
    timeZone: 'America/Lima',
    announcedAt: null,
    createdBy: organiser.id,
  })
  expect(await postBySlug(context.db, 'lima')).toMatchObject({ eventSlug: slug })
  await expect(confirmSuggestion(as(context, steward), id, null)).rejects.toMatchObject({
    code: 'suggestion-decided',
  })
})

test('an event that is here already is offered, and taken instead of a new one', async () => {
  const event = await announcedEvent(as(context, organiser), {
    name: 'KCD Quito 2025',
    startsOn: '2025-06-06',
  })
  const { id, likelySlug } = await named('KCD Quito 2025')
  expect(likelySlug).toBe(event.slug)
  expect(await confirmSuggestion(as(context, steward), id, event.slug)).toBe(event.slug)
  expect((await seenBy(steward, 'confirmed')).map(({ eventSlug }) => eventSlug)).toContain(
    event.slug,
  )
})

test('discarding can be undone', async () => {
  const { id } = await named('KCD Cusco 2025')
  await discardSuggestion(as(context, steward), id)
  expect(await seenBy(steward)).toEqual([])
  await discardSuggestion(as(context, steward), id, { restore: true })
  expect((await seenBy(steward)).map(({ name }) => name)).toEqual(['KCD Cusco 2025'])
})

const eventHere = async (slug: string) =>
  (await context.db.selectFrom('events').select('id').where('slug', '=', slug).execute()).length

test('a confirmation can be undone: the draft goes, unless somebody worked on it', async () => {
  const { id } = await named('KCD Cusco 2025')
  const slug = await confirmSuggestion(as(context, steward), id, null)
  expect((await seenBy(steward, 'confirmed')).find((one) => one.id === id)?.undo).toEqual('draft')
  await expect(reopenSuggestion(as(context, stranger), id)).rejects.toMatchObject({
    code: 'not-found',
  })
  await reopenSuggestion(as(context, organiser), id)
  expect(await eventHere(slug)).toEqual(0)
  expect(await postBySlug(context.db, 'cusco')).toMatchObject({ eventSlug: null })
  const again = await confirmSuggestion(as(context, steward), id, null)
  await editEvent(as(context, steward), again, { changes: { city: 'Pisac' } })
  await reopenSuggestion(as(context, steward), id)
  expect(await eventHere(again)).toEqual(1)
  expect(await postBySlug(context.db, 'cusco')).toMatchObject({ eventSlug: null })
  expect((await named('KCD Cusco 2025')).status).toEqual('open')
})

test('that it is an event that was here can be undone; once what it made is announced, it cannot', async () => {
  const quito = (await seenBy(steward, 'confirmed')).find(({ name }) => name === 'KCD Quito 2025')
  await reopenSuggestion(as(context, steward), quito!.id)
  expect(await eventHere(quito!.eventSlug!)).toEqual(1)
  expect((await named('KCD Quito 2025')).eventSlug).toEqual(null)
  const lima = (await seenBy(steward, 'confirmed')).find(({ name }) => name === 'KCD Lima 2025')
  await database.pool.query('update events set announced_at = now() where slug = $1', [
    lima!.eventSlug,
  ])
  await expect(reopenSuggestion(as(context, steward), lima!.id)).rejects.toMatchObject({
    code: 'suggestion-announced',
  })
})
