import { beforeEach, expect, test } from 'vitest'
import { latestRelease, releasesOf } from '../../../src/areas/schedule/queries/releases.ts'
import { deleteSession } from '../../../src/areas/schedule/use-cases/delete-session.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let owner: Context
let event: { readonly id: string; readonly slug: string }
let count = 0

beforeEach(async () => {
  count += 1
  const context = testContext(database)
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner, { name: `Releases ${count}` })
})

const place = (id: string, time: string, roomId: string | null) =>
  placeSession(owner, event.slug, id, { day: '2027-02-19', time, roomId })

test('releases are numbered and tell what changed against the last one', async () => {
  const roomId = await room(owner, event.slug)
  const speakers = [{ email: 'ana@example.org', name: 'Ana' }]
  const talk = await session(owner, event.slug, { speakers })
  const gone = await session(owner, event.slug, { title: { en: 'Gone' } })
  await place(talk.id, '10:00', roomId)
  await place(gone.id, '11:00', roomId)
  expect(await publishRelease(owner, event.slug, {})).toBe(1)

  await place(talk.id, '12:00', roomId)
  await deleteSession(owner, event.slug, gone.id)
  const note = { es: 'Cambió la hora de Ana' }
  expect(await publishRelease(owner, event.slug, note)).toBe(2)

  const releases = await releasesOf(database.db, event.id)
  expect(
    releases.map(({ number, note: said, sessions, changes }) => [
      number,
      said,
      sessions,
      changes.map(({ kind }) => kind),
    ]),
  ).toEqual([
    [2, note, 1, ['removed', 'moved']],
    [1, {}, 2, []],
  ])
  const latest = await latestRelease(database.db, event.id)
  expect(latest?.content.agenda.cancelled.map(({ code }) => code)).toEqual([gone.code])
  expect(JSON.stringify(latest?.content)).not.toContain('@')
})

test('a release that shows nothing new is refused, and so is one of nothing', async () => {
  await expect(publishRelease(owner, event.slug, {})).rejects.toMatchObject({
    code: 'nothing-placed',
  })
  const { id } = await session(owner, event.slug)
  await place(id, '10:00', null)
  await publishRelease(owner, event.slug, {})
  await session(owner, event.slug)
  await expect(publishRelease(owner, event.slug, { en: 'Again' })).rejects.toMatchObject({
    code: 'nothing-changed',
  })
})

test('two who publish at the same time make one release', async () => {
  const { id } = await session(owner, event.slug)
  await place(id, '10:00', null)
  const outcomes = await Promise.allSettled([
    publishRelease(owner, event.slug, {}),
    publishRelease(owner, event.slug, {}),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await releasesOf(database.db, event.id)).map(({ number }) => number)).toEqual([1])
})
