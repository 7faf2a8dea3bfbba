import { expect, test } from 'vitest'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { latestRelease } from '../../../src/areas/schedule/queries/releases.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()

test('a talk stays on the agenda without the name of a speaker who was erased', async () => {
  const context = testContext(database)
  const owner = as(context, await person(context, { name: 'Olga' }))
  const speaker = await person(context, { name: 'Zoraida Quintanilla' })
  const event = await announcedEvent(owner)
  const roomId = await room(owner, event.slug)
  const speakers = [
    { email: speaker.email, name: speaker.name },
    { email: 'beto@example.org', name: 'Beto' },
  ]
  const opening = await session(owner, event.slug, { title: { en: 'Opening' } })
  await placeSession(owner, event.slug, opening.id, { day: '2027-02-19', time: '09:00', roomId })
  await publishRelease(owner, event.slug, {})
  const talk = await session(owner, event.slug, { title: { en: 'A talk' }, speakers })
  await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '10:00', roomId })
  await publishRelease(owner, event.slug, {})

  await eraseAccount(as(context, speaker), speaker.email)

  const latest = await latestRelease(database.db, event.id)
  expect(latest?.content.agenda.speakers.map(({ name }) => name).toSorted()).toEqual(['Beto', '—'])
  expect(latest?.content.agenda.sessions.map(({ title }) => title)).toEqual([
    { en: 'Opening' },
    { en: 'A talk' },
  ])
  for (const table of ['releases', 'people', 'audit_log', 'mails', 'sessions'] as const) {
    const { rows } = await database.pool.query<{ row: string }>(
      `select ${table}::text as row from ${table}`,
    )
    expect(rows.filter(({ row }) => /zoraida|quintanilla/i.test(row))).toEqual([])
  }
})
