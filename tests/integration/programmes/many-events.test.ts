import { beforeAll, expect, it } from 'vitest'
import { checkPage, mostUrgentFirst } from '../../../src/areas/programmes/queries/check.ts'
import { factQueries, ruleFacts } from '../../../src/areas/programmes/queries/facts.ts'
import { comingEvents } from '../../../src/areas/programmes/queries/checked-events.ts'
import { countVerdicts } from '../../../src/areas/programmes/use-cases/count-verdicts.ts'
import { countQueries } from '../../count-queries.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { ruledEvent } from '../../factories/ruled-event.ts'
import { as, testContext } from '../../services.ts'
import { openCall, room, session } from '../../factories/schedule.ts'
import { submittedProposal } from '../../factories/proposals.ts'
import { setUpTickets } from '../../../src/areas/registration/use-cases/set-up-tickets.ts'
import { oneQuota } from '../../factories/registration.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
const context = () => testContext({ ...database, now })
let made: Awaited<ReturnType<typeof ruledEvent>>

beforeAll(async () => {
  made = await ruledEvent(context())
})

it('asks the same number of questions about one event and about two hundred', async () => {
  const { db } = context()
  const owner = as(context(), made.owner)
  await openCall(owner, made.event.slug)
  await setUpTickets(owner, made.event.slug, oneQuota(100))
  const roomId = await room(owner, made.event.slug)
  for (let n = 0; n < 6; n += 1) {
    await submittedProposal({ ...made.event, owner })
    const { id } = await session(owner, made.event.slug)
    await placeSession(owner, made.event.slug, id, {
      day: '2027-02-19',
      time: `1${n}:00`,
      roomId,
    })
  }
  const path = `/en/manage/programmes/${made.brand.slug}/checks`
  const app = testApp(context())
  const ask = async () => (await app.fetch(path, { as: made.brand.steward })).text()
  await ask()
  const one = await countQueries(ask)
  // Two hundred like it: no use case makes so many in time.
  const copy = async (statement: string) => database.pool.query(statement, [made.event.id])
  await copy(`insert into events (id, slug, name, starts_on, ends_on, time_zone, city, country, colour, announced_at, created_at, updated_at)
    select gen_random_uuid(), 'copy-' || n, e.name, e.starts_on, e.ends_on, e.time_zone, 'Cali', 'CO', e.colour, e.announced_at, e.created_at, e.updated_at
    from events e, generate_series(1, 199) as n where e.id = $1`)
  const copies = `events c where c.slug like 'copy-%'`
  await copy(`insert into event_hosts (id, event_id, programme_id, position, state)
    select gen_random_uuid(), c.id, h.programme_id, 0, 'accepted' from event_hosts h, ${copies} and h.event_id = $1`)
  await copy(`insert into proposals (id, event_id, code, title, abstract, lang, status, created_at, updated_at, submitted_at)
    select gen_random_uuid(), c.id, gen_random_uuid()::text, p.title, p.abstract, p.lang, p.status, p.created_at, p.updated_at, p.submitted_at
    from proposals p, ${copies} and p.event_id = $1`)
  await copy(`insert into sessions (id, event_id, code, kind, title, minutes, starts_at, created_at, updated_at)
    select gen_random_uuid(), c.id, gen_random_uuid()::text, s.kind, s.title, s.minutes, s.starts_at, s.created_at, s.updated_at
    from sessions s, ${copies} and s.event_id = $1`)
  await copy(`insert into ticket_types (id, event_id, slug, name, price_minor, position)
    select gen_random_uuid(), c.id, t.slug || n, t.name, t.price_minor, n from ticket_types t, generate_series(1, 2) as n, ${copies} and t.event_id = $1`)
  await copy(`insert into reviews (proposal_id, reviewer_id, score, created_at, updated_at)
    select p.id, r.person_id, 3, p.created_at, p.created_at from proposals p, (select distinct person_id from roles limit 2) r where p.event_id <> $1`)
  await database.pool.query('analyze')
  expect(await countQueries(ask)).toBe(one)
  const events = await comingEvents(db, made.brand.id, now)
  expect(events).toHaveLength(200)
  const ids = events.map(({ id }) => id)
  const asked = await countQueries(() => ruleFacts(db, ids, now))
  expect(asked).toBe(factQueries)

  // Put in order by what a job saw, a page at a time; a page says so while some are not judged yet.
  const filter = { past: false, words: '', country: '', state: null, order: 'urgent' } as const
  const at = { page: 1, now }
  const before = await checkPage(db, made.brand.id, filter, at)
  expect([before.total, before.pages, before.asOf]).toEqual([200, 8, { judgedAt: null }])
  let after: string | undefined
  for (const next of [...ids].toSorted().filter((_, n) => n % 50 === 49)) {
    await countVerdicts(context(), made.brand.id, after)
    after = next
  }
  const shown = await checkPage(db, made.brand.id, filter, at)
  expect(shown.asOf).toEqual({ judgedAt: now })
  expect(shown.rows).toHaveLength(25)
  expect(shown.rows.map(({ slug }) => slug)).toEqual(
    shown.rows.toSorted(mostUrgentFirst).map(({ slug }) => slug),
  )
  const last = await checkPage(db, made.brand.id, filter, { page: 8, now })
  expect(mostUrgentFirst(shown.rows[0]!, last.rows[24]!)).toBeLessThanOrEqual(0)
  // Narrowed by words and by a state; beyond the last page stands the first.
  const elsewhere = await checkPage(db, made.brand.id, { ...filter, words: 'cali' }, at)
  expect(elsewhere.total).toBe(199)
  const broken = await checkPage(db, made.brand.id, { ...filter, state: 'broken' }, at)
  expect(broken.rows.every(({ counts }) => counts.broken > 0)).toBe(true)
  const waived = await checkPage(db, made.brand.id, { ...filter, state: 'waived' }, at)
  expect(waived.total).toBe(0)
  expect((await checkPage(db, made.brand.id, filter, { page: 99, now })).page).toBe(1)
  // Few enough for a page are judged and put in order now.
  const few = await checkPage(db, made.brand.id, { ...filter, words: 'copy-1' }, at)
  expect([few.asOf, few.total]).toEqual([null, 0])
  const own = await checkPage(db, made.brand.id, { ...filter, country: 'MX' }, at)
  expect([own.asOf, own.total]).toEqual([null, 1])
})
