import { beforeEach, expect, test } from 'vitest'
import { phaseFacts } from '../../../src/areas/events/queries.ts'
import { latestNews } from '../../../src/areas/following/queries/news.ts'
import { readFilter } from '../../../src/areas/network/domain/event-filter.ts'
import { listEvents } from '../../../src/areas/network/queries.ts'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { deleteFormat } from '../../../src/areas/proposals/use-cases/delete-format.ts'
import { saveFormat } from '../../../src/areas/proposals/use-cases/save-format.ts'
import { openCalls } from '../../../src/areas/speakers/queries/talks.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, type CalledEvent } from '../../factories/proposals.ts'
import { as, testContext } from '../../services.ts'

// A format that closes later than its call keeps the call open, wherever the network tells of it.

const database = testDatabase()
const start = new Date('2026-11-20T12:00:00Z')
const at = (days: number) => new Date(start.getTime() + days * 86_400_000)
let context: Context
let event: CalledEvent
beforeEach(async () => {
  context = testContext({ ...database, now: start })
  // Closes after a day.
  event = await eventWithCall(context)
})

/** Until when each of them says that the call is open at an instant; null: not open. */
async function told(days: number) {
  const now = at(days)
  const open = readFilter(new URLSearchParams('call=open'))
  const lists = await listEvents(database.db, open, { now })
  const listed = lists.events.find(({ slug }) => slug === event.slug)
  const facts = await phaseFacts(database.db, event.id, now)
  const news = await database.db
    .transaction()
    .execute(async (tx) => (await latestNews(tx, now)).events.find(({ id }) => id === event.id))
  const taken = (await openCalls(database.db, now)).find((call) => call.eventSlug === event.slug)
  return [
    listed?.callClosesAt ?? null,
    facts.callClosesAt && facts.callClosesAt > now ? facts.callClosesAt : null,
    news?.callClosesAt && news.callClosesAt > now ? news.callClosesAt : null,
    taken?.closesAt ?? null,
  ]
}
const alike = (closes: Date | null) => [closes, closes, closes, closes]
const version = async () =>
  (
    await database.db
      .selectFrom('calls')
      .select('version')
      .where('eventId', '=', event.id)
      .executeTakeFirstOrThrow()
  ).version

test('lists, phases, digests and talks follow the format that closes last', async () => {
  expect([await told(0.5), await told(2)]).toEqual([alike(at(1)), alike(null)])
  const [{ id, ...format }] = (await formatsOf(context.db, event.id)) as [
    Awaited<ReturnType<typeof formatsOf>>[number],
  ]
  await saveFormat(event.owner, event.slug, id, { ...format, closesAt: at(3) })
  expect([await told(0.5), await told(2), await told(4)]).toEqual([
    alike(at(3)),
    alike(at(3)),
    alike(null),
  ])
  const app = testApp(as(context, null, at(2)))
  const [calls, feed] = [
    await (await app.fetch('/en/calls')).text(),
    await (await app.fetch('/en/calendar/calls')).text(),
  ]
  expect([calls, feed].map((page) => page.includes(`/events/${event.slug}`))).toEqual([true, true])
})

test('calendars learn of a deadline that a format moved, and of one that went', async () => {
  const [first] = await formatsOf(context.db, event.id)
  const { id, ...format } = first!
  const before = await version()
  await saveFormat(event.owner, event.slug, id, { ...format, closesAt: at(3) })
  await saveFormat(event.owner, event.slug, id, { ...format, minutes: 12, closesAt: at(3) })
  expect(await version()).toBe(before + 1)
  await deleteFormat(event.owner, event.slug, id)
  expect(await version()).toBe(before + 2)
  expect((await told(0.5))[0]).toEqual(at(1))
})
