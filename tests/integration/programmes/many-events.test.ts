import { beforeAll, expect, it } from 'vitest'
import { checkEvents } from '../../../src/areas/programmes/queries/check.ts'
import { factQueries, ruleFacts } from '../../../src/areas/programmes/queries/facts.ts'
import { checkedEvents, rulesOf } from '../../../src/areas/programmes/queries/rules.ts'
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
  const events = await checkedEvents(db, made.brand.id, { now })
  expect(events).toHaveLength(200)
  const ids = events.map(({ id }) => id)
  const asked = await countQueries(() => ruleFacts(db, ids, now))
  expect(asked).toBe(factQueries)
  const rows = await checkEvents(db, await rulesOf(db, made.brand.id), events, now)
  expect(rows.map(({ counts }) => counts.broken)).toEqual(
    rows.map(({ counts }) => counts.broken).toSorted((a, b) => b - a),
  )
})
