import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { fullEventSlug } from '../../../demo/upcoming-events.ts'
import { loadDemo } from '../../../demo/index.ts'
import {
  eventTables,
  readEventFile,
  type EventFile,
  type EventTable,
} from '../../../src/areas/portability/domain/event-file.ts'
import { exportEvent } from '../../../src/areas/portability/use-cases/export-event.ts'
import { importEvent } from '../../../src/areas/portability/use-cases/import-event.ts'
import { placeEvents } from '../../../src/areas/events/use-cases/place-events.ts'
import {
  migrationsFolder,
  missingMigrations,
} from '../../../src/platform/database/missing-migrations.ts'
import { newId } from '../../../src/shared/ids.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { usualTurns } from '../../../src/areas/kiosk/domain/content.ts'
import { addShift } from '../../../src/areas/kiosk/use-cases/add-shift.ts'
import { collectContent } from '../../../src/areas/kiosk/use-cases/collect-content.ts'
import { createKiosk } from '../../../src/areas/kiosk/use-cases/create-kiosk.ts'
import { editKiosk } from '../../../src/areas/kiosk/use-cases/edit-kiosk.ts'
import { followCode } from '../../../src/areas/kiosk/use-cases/follow-code.ts'
import { handOver } from '../../../src/areas/kiosk/use-cases/hand-over.ts'
import { inviteVolunteers } from '../../../src/areas/kiosk/use-cases/invite-volunteers.ts'
import { joinVolunteers } from '../../../src/areas/kiosk/use-cases/join-volunteers.ts'
import { leaveAddress } from '../../../src/areas/kiosk/use-cases/leave-address.ts'
import { takeShift } from '../../../src/areas/kiosk/use-cases/take-shift.ts'
import { createTestDatabase } from '../../database.ts'
import { community, programme } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { testContext } from '../../services.ts'

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>

let here: TestDatabase
let there: TestDatabase
let from: Context
let to: Context
let file: EventFile

beforeAll(async () => {
  here = await createTestDatabase()
  there = await createTestDatabase()
  const keeper: Actor = { id: newId(), email: 'keeper@example.org', name: 'Keeper', admin: true }
  const now = new Date('2026-11-20T18:00:00Z')
  from = testContext({ ...here, actor: keeper, now })
  to = testContext({ ...there, actor: keeper, now })
  await loadDemo(from, now)
  await staffedKiosk()
  file = await exportEvent(from, fullEventSlug)
}, 240_000)

afterAll(async () => {
  await here.drop()
  await there.drop()
})

const ofEvent = { scope: 'event', slug: fullEventSlug } as const

/** A kiosk of the event that is in use: with codes, scans, a shift with somebody on it, a note, and all that stays. */
async function staffedKiosk(): Promise<void> {
  await createKiosk(from, ofEvent, { slug: 'patio', name: 'Patio' })
  await editKiosk(from, ofEvent, 'patio', {
    name: 'Patio',
    languages: ['es', 'en'],
    events: [fullEventSlug],
    programmes: ['kcd'],
    communities: [],
    shownCountries: ['MX'],
    turns: usualTurns,
    messages: [],
    pin: '2580',
  })
  const { codes } = await collectContent(from, 'patio')
  await followCode(from, [...codes.values()][0]!, '203.0.113.5')
  const staff = await person(from, { name: 'Pilar' })
  await inviteVolunteers(from, ofEvent, 'patio', 7)
  const startsAt = new Date('2026-12-01T15:00:00Z')
  const shift = await addShift(from, ofEvent, 'patio', {
    startsAt,
    endsAt: new Date('2026-12-01T19:00:00Z'),
    timeZone: 'America/Mexico_City',
    places: 2,
  })
  const { secret } = await from.db
    .selectFrom('kioskInvitations')
    .select('secret')
    .executeTakeFirstOrThrow()
  await joinVolunteers({ ...from, actor: staff }, 'patio', secret)
  await takeShift({ ...from, actor: staff }, 'patio', shift)
  await handOver({ ...from, actor: staff }, 'patio', 'The spare cable is in the drawer.')
  await leaveAddress(from, fullEventSlug, {
    email: 'visitor@example.org',
    source: 'patio',
    consent: 'Yes',
  })
}

/** The event's own part of a file, without the entries that exporting and importing wrote into its log. */
const content = ({ event, referred, colocatedWith, bytes }: EventFile) => ({
  event: {
    ...event,
    audit_log: event.audit_log.filter(
      (row) => !['event.export', 'event.import'].includes(String(row['action'])),
    ),
  },
  referred,
  colocatedWith,
  bytes,
})

it('holds the whole event', () => {
  expect(file.event.proposals).toHaveLength(180)
  expect(file.event.registrations).toHaveLength(420)
  expect(file.event.events).toHaveLength(1)
})

it('holds no link by which a post is read before it is out; one of an older file does not come in', async () => {
  const waiting = file.event.posts.filter((row) => row['embargoed'])
  expect(waiting).toHaveLength(1)
  const { rows } = await sql<{ secret: string }>`
    select preview_secret as secret from posts where preview_secret is not null`.execute(here.db)
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(file)).not.toContain(rows[0]!.secret)

  const third = await createTestDatabase()
  try {
    const older = structuredClone(file)
    older.event.posts = older.event.posts.map((row) => ({ ...row, preview_secret: row['id'] }))
    await importEvent(testContext({ ...third, actor: to.actor }), older)
    const posts = await third.db.selectFrom('posts').select('previewSecret').distinct().execute()
    expect(posts).toEqual([{ previewSecret: null }])
  } finally {
    await third.drop()
  }
})

it('has every table whose rows go when the event goes', async () => {
  const { rows } = await sql<{ name: string }>`
    with recursive own(id) as (
      select 'events'::regclass::oid
      union
      select conrelid from pg_constraint join own on confrelid = own.id where contype = 'f' and confdeltype = 'c')
    select relname as name from own join pg_class on pg_class.oid = own.id order by 1`.execute(
    here.db,
  )
  const missing = rows.filter(({ name }) => !eventTables.includes(name as EventTable))
  // The other event may not be where this one goes: the file names it by its slug, in colocatedWith; a shared room goes
  // along as a room of its own; guests are people of the other event, and what was agreed about them is not for elsewhere.
  // Which proposals are alike is found anew where they arrive; what was said of them goes along.
  // Who voted how is each voter's; an owner who reads the file must not learn it. The sums are in the statistics.
  // A search for an assignment is over by the time that anybody reads the file; what was taken from it is there.
  // So is a search for a timetable: what was taken of it stands in the sessions.
  expect(missing).toEqual([
    { name: 'assignment_run_pairs' },
    { name: 'assignment_runs' },
    { name: 'candidates' },
    { name: 'event_colocations' },
    { name: 'guest_agreements' },
    { name: 'guest_check_ins' },
    { name: 'guest_scans' },
    { name: 'proposal_terms' },
    { name: 'shared_rooms' },
    { name: 'similar_proposals' },
    { name: 'similarity_due' },
    { name: 'votes' },
    { name: 'votes_set_aside' },
  ])
})

it('is the same after it went through another installation', async () => {
  const sent = readEventFile(JSON.stringify(file))
  const imported = await importEvent(to, sent!)
  expect(imported.slug).toEqual(fullEventSlug)
  expect(imported.rows['registrations']).toEqual(420)
  const back = await exportEvent(to, fullEventSlug)
  const arrived = content(back)
  const left = content(file)
  // Rights do not travel: who arrives must prove their address first.
  const people = left.referred.people.map((row) => ({
    ...row,
    admin: false,
    two_factor_enabled: false,
    email_verified: false,
  }))
  // Who uploaded a picture may be nobody there.
  const files = left.referred.files.map((row) => ({ ...row, uploaded_by: null }))
  expect(arrived.event).toEqual(left.event)
  expect(arrived.referred).toEqual({ ...left.referred, files, people })
})

it('comes in once', async () => {
  await expect(importEvent(to, file)).rejects.toMatchObject({ code: 'event-exists' })
})

it('keeps nothing when what was written differs from the file', async () => {
  const third = await createTestDatabase()
  try {
    const context = testContext({ ...third, actor: to.actor })
    // Text where a number belongs: PostgreSQL takes it and writes a number, which is not what the file says.
    const broken = structuredClone(file)
    for (const quota of broken.event.quotas) quota['taken'] = String(quota['taken'])
    await expect(importEvent(context, broken)).rejects.toMatchObject({ code: 'import-differs' })
    expect(await third.db.selectFrom('events').select('id').execute()).toEqual([])
    expect(await third.db.selectFrom('people').select('id').execute()).toEqual([])
  } finally {
    await third.drop()
  }
})

it('matches people who are here by their address', async () => {
  const third = await createTestDatabase()
  try {
    const context = testContext({ ...third, actor: to.actor })
    const [speaker] = file.referred.people
    const known = await person(context, { name: 'Known here', email: String(speaker?.['email']) })
    await importEvent(context, file)
    const row = await third.db
      .selectFrom('people')
      .select(['id', 'name'])
      .where('email', '=', known.email)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ id: known.id, name: 'Known here' })
  } finally {
    await third.drop()
  }
})

it('is for who runs the installation only', async () => {
  const stranger = await person(to, { name: 'Stranger' })
  await expect(importEvent({ ...to, actor: stranger }, file)).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it('takes no picture in that is none, or stands under the name of another', async () => {
  const sha256 = 'a'.repeat(64)
  const [model] = file.referred.files
  const withFile = (row: object) => ({
    ...file,
    referred: { ...file.referred, files: [{ ...model, id: newId(), ...row }] },
    bytes: { [sha256]: Buffer.from('<script>alert(1)</script>').toString('base64') },
  })
  for (const row of [
    { sha256, media_type: 'text/html' },
    { sha256, media_type: 'image/webp' },
  ])
    await expect(importEvent(to, withFile(row))).rejects.toMatchObject({ code: 'import-differs' })
  expect(await to.storage.get(sha256)).toBeNull()
})

it('takes along how hosts stand, and the application with what was accepted', async () => {
  const draft = await exportEvent(from, 'kcd-quito')
  expect(draft.event.event_hosts.map((row) => row['state'])).toEqual(['asked'])
  await importEvent(to, readEventFile(JSON.stringify(draft))!)
  const arrived = content(await exportEvent(to, 'kcd-quito')).event
  expect(arrived).toEqual(content(draft).event)
  expect(arrived.applications).toMatchObject([{ state: 'submitted', content: { city: 'Quito' } }])
})

describe('a file of an older version', () => {
  const byVersion = async (newest: string) => {
    const older = await createTestDatabase()
    try {
      await sql`drop schema public cascade; create schema public; drop schema if exists pgboss cascade`.execute(
        older.db,
      )
      for (const { name, sql: text } of await missingMigrations(older.pool, migrationsFolder()))
        if (name <= newest) await older.pool.query(text)
      const { rows } = await sql<{ table: string; column: string }>`
        select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public'`.execute(older.db)
      return Map.groupBy(rows, ({ table }) => table)
    } finally {
      await older.drop()
    }
  }
  /** The same file as an installation of that version would have written it: its tables and columns, no others. */
  const asWrittenBy = async (newest: string) => {
    const tables = await byVersion(newest)
    const inTables = (part: Record<string, readonly object[]>) =>
      Object.fromEntries(
        Object.entries(part).flatMap(([table, rows]) => {
          const columns = tables.get(table)?.map(({ column }) => column)
          return columns ? [[table, rows.map((row) => pick(row, columns))]] : []
        }),
      )
    return {
      ...file,
      schema: newest,
      event: inTables(file.event),
      referred: inTables(file.referred),
    }
  }
  const pick = (row: object, columns: readonly string[]) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)))

  test.each(['0090_old_addresses_and_pictures_of_posts', '0241_codes_of_outside_events'])(
    'of the time of %s comes in, with what a new event would have for the rest',
    async (newest) => {
      const third = await createTestDatabase()
      try {
        const older = await asWrittenBy(newest)
        expect(older.event['events']?.[0]).not.toHaveProperty('topics')
        const context = testContext({ ...third, actor: to.actor })
        const { rows } = await importEvent(context, readEventFile(JSON.stringify(older))!)
        expect(rows['proposals']).toEqual(180)
        const facts = await third.db
          .selectFrom('events')
          .select(['topics', 'scholarshipUrl', 'scholarshipUntil', 'cityLatitude'])
          .executeTakeFirstOrThrow()
        expect(facts).toEqual({
          topics: [],
          scholarshipUrl: '',
          scholarshipUntil: null,
          cityLatitude: null,
        })
        await placeEvents(context)
        const placed = await third.db
          .selectFrom('events')
          .select(['cityLatitude', 'cityLongitude', 'version', 'updatedAt'])
          .executeTakeFirstOrThrow()
        expect(placed).toEqual({
          cityLatitude: file.event.events[0]?.['city_latitude'],
          cityLongitude: file.event.events[0]?.['city_longitude'],
          version: file.event.events[0]?.['version'],
          updatedAt: new Date(String(file.event.events[0]?.['updated_at'])),
        })
      } finally {
        await third.drop()
      }
    },
    60_000,
  )
})

it('takes kiosks along with codes, scans, shifts and notes; a PIN, invitations and addresses of visitors stay', async () => {
  const { event } = file
  expect(event.kiosks).toMatchObject([{ slug: 'patio', pin_hash: '', shown_countries: ['MX'] }])
  expect([
    event.kiosk_codes.length > 1,
    event.kiosk_scans.map((row) => row['scans']),
    event.kiosk_volunteers.length,
    event.kiosk_shifts.map((row) => row['places']),
    event.kiosk_shift_people.length,
    event.kiosk_notes.map((row) => row['words']),
  ]).toEqual([true, [1], 1, [2], 1, ['The spare cable is in the drawer.']])
  const staff = file.referred.people.find((row) => row['name'] === 'Pilar')
  expect(event.kiosk_shift_people).toMatchObject([{ person_id: staff?.['id'] }])
  const text = JSON.stringify(file)
  expect([text.includes('visitor@example.org'), text.includes('pin_hash":"s')]).toEqual([
    false,
    false,
  ])
})

it('gives a kiosk whose address is taken another one, and it shows the programme by its id there', async () => {
  const third = await createTestDatabase()
  try {
    const context = testContext({ ...third, actor: to.actor })
    const us = { ...context, actor: await person(context, { name: 'Already here' }) }
    const { id: programmeId } = await programme(context, { slug: 'kcd' })
    const home = await community(us)
    const owner = { scope: 'community', slug: home.slug } as const
    for (const slug of ['patio', 'patio-2']) await createKiosk(us, owner, { slug, name: slug })
    await importEvent(context, file)
    const kiosks = await third.db
      .selectFrom('kiosks')
      .select(['slug', 'shownProgrammes'])
      .where('eventId', 'is not', null)
      .execute()
    expect(kiosks).toEqual([{ slug: 'patio-3', shownProgrammes: [programmeId] }])
  } finally {
    await third.drop()
  }
})
