import { beforeEach, expect, test } from 'vitest'
import { cancelEvent } from '../../../src/areas/events/use-cases/cancel-event.ts'
import { deleteSession } from '../../../src/areas/schedule/use-cases/delete-session.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { tellSpeakers } from '../../../src/areas/schedule/use-cases/tell-speakers.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let owner: Context
let event: { readonly id: string; readonly slug: string }
let talks: Record<'ana' | 'bea' | 'cruz', { readonly id: string; readonly code: string }>
let roomId: string
let count = 0

const address = (name: string) => `${name}.${count}@example.org`
const place = (id: string, time: string) =>
  placeSession(owner, event.slug, id, { day: '2027-02-19', time, roomId })

beforeEach(async () => {
  count += 1
  const context = testContext(database)
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner, { name: `Told ${count}` })
  roomId = await room(owner, event.slug)
  const talk = (name: string) =>
    session({ ...owner, language: 'es' }, event.slug, {
      title: { en: `The talk of ${name}` },
      speakers: [{ email: address(name), name }],
    })
  talks = { ana: await talk('ana'), bea: await talk('bea'), cruz: await talk('cruz') }
  await place(talks.ana.id, '10:00')
  await place(talks.bea.id, '11:00')
})

const releaseId = async (number: number) =>
  (
    await database.db
      .selectFrom('releases')
      .select('id')
      .where('eventId', '=', event.id)
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  ).id

/** Publishes and does what the job would, if there is one. */
async function publish(tell = true) {
  const number = await publishRelease(owner, event.slug, {}, { tellSpeakers: tell })
  const { rows } = await database.pool.query<{ data: { releaseId: string; quiet: boolean } }>(
    `select data from pgboss.job where name = 'schedule.tell-speakers' and data->>'releaseId' = $1`,
    [await releaseId(number)],
  )
  for (const { data } of rows) await tellSpeakers({ ...owner, actor: null }, data.releaseId)
  return rows.length
}

const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'subject', 'lang', 'bodyText', 'attachments', 'status'])
    .where('eventId', '=', event.id)
    .where('kind', '=', 'slots-changed')
    .orderBy('createdAt')
    .orderBy('recipient')
    .execute()
const recipients = async () => (await mails()).map(({ recipient }) => recipient)

test('the first release tells each speaker their slot; a second run tells nobody again', async () => {
  await database.db
    .updateTable('people')
    .set({ lang: 'pt' })
    .where('email', '=', address('bea'))
    .execute()
  expect(await publish()).toBe(1)
  await tellSpeakers({ ...owner, actor: null }, await releaseId(1))
  const [ana, bea, ...others] = await mails()
  expect(others).toEqual([])
  expect([ana?.recipient, ana?.lang, ana?.subject]).toEqual([
    address('ana'),
    'es',
    `Cuándo es tu sesión en Told ${count}`,
  ])
  expect(bea?.subject).toBe(`Quando é sua sessão em Told ${count}`)
  expect(bea?.bodyText).toContain(
    '“The talk of bea”\nQuando: sexta-feira, 19 de fevereiro, 11:00 às 11:35, Auditorium',
  )
  expect(bea?.bodyText).toContain('Todos os horários são de Guadalajara.')
  expect(bea?.bodyText).toContain(
    `http://convite.test/pt/events/${event.slug}/sessions/${talks.bea.code.toLowerCase()}-the-talk-of-bea`,
  )
  expect(bea?.attachments.map(({ filename }) => filename)).toEqual([
    `${talks.bea.code.toLowerCase()}-the-talk-of-bea.ics`,
  ])
})

test('a later release tells only those whose session moved, came or went', async () => {
  await publish(false)
  expect(await recipients()).toEqual([])
  await place(talks.ana.id, '15:00')
  await place(talks.cruz.id, '12:00')
  await deleteSession(owner, event.slug, talks.bea.id)
  await publish()
  expect(await recipients()).toEqual(['ana', 'bea', 'cruz'].map(address))
  const [ana, bea] = await mails()
  expect(ana?.bodyText).toContain(
    [
      '«The talk of ana»',
      'Antes: viernes, 19 de febrero, 10:00 a 10:35, Auditorium',
      'Ahora: viernes, 19 de febrero, 15:00 a 15:35, Auditorium',
    ].join('\n'),
  )
  const ics = Buffer.from(bea?.attachments[0]?.base64 ?? '', 'base64').toString()
  expect(ics).toContain(`UID:session-${talks.bea.id}@convite.test`)
  expect(ics).toContain('STATUS:CANCELLED')

  await place(talks.cruz.id, '17:00')
  await publish()
  expect(await recipients()).toEqual(['ana', 'bea', 'cruz', 'cruz'].map(address))
})

test('a session that is only called something else tells nobody, and no job is made', async () => {
  await publish(false)
  await database.db
    .updateTable('sessions')
    .set({ title: JSON.stringify({ en: 'Another title' }) })
    .where('id', '=', talks.ana.id)
    .execute()
  expect(await publish()).toBe(0)
  expect(await recipients()).toEqual([])
})

test('the log keeps how many were told', async () => {
  await publish()
  const { after } = await database.db
    .selectFrom('auditLog')
    .select('after')
    .where('scopeId', '=', event.id)
    .where('action', '=', 'agenda.publish')
    .executeTakeFirstOrThrow()
  expect(after).toMatchObject({ number: 1, told: 2 })
})

test('what is loaded quietly is kept for the record and not sent', async () => {
  await publishRelease({ ...owner, quiet: true }, event.slug, {}, { tellSpeakers: true })
  await tellSpeakers({ ...owner, actor: null, quiet: true }, await releaseId(1))
  expect((await mails()).map(({ status }) => status)).toEqual(['dropped', 'dropped'])
})

test('nobody is told of a slot at an event that is called off', async () => {
  await cancelEvent(owner, event.slug, { confirmation: `Told ${count}`, note: {} })
  expect(await publish()).toBe(0)
  await tellSpeakers({ ...owner, actor: null }, await releaseId(1))
  expect(await recipients()).toEqual([])
})
