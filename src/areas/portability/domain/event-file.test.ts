import { expect, it } from 'vitest'
import { eventTables, readEventFile, referredTables } from './event-file.ts'

const none = (tables: readonly string[]) => Object.fromEntries(tables.map((table) => [table, []]))
const file = {
  format: 'convite-event',
  version: 1,
  exportedAt: '2026-11-20T10:00:00.000Z',
  schema: '0010_news.sql',
  slug: 'kcd-lima',
  event: { ...none(eventTables), events: [{ id: 'e1', slug: 'kcd-lima' }] },
  referred: none(referredTables),
  colocatedWith: [],
  bytes: {},
}
const read = (value: unknown) => readEventFile(JSON.stringify(value))

it('reads what it should', () => {
  expect(read(file)).toEqual(file)
})

it('refuses what is no event file, or one of another version', () => {
  expect(readEventFile('not json')).toBeNull()
  expect(read({ ...file, format: 'other' })).toBeNull()
  expect(read({ ...file, version: 2 })).toBeNull()
  expect(read({ ...file, event: { ...file.event, rooms: undefined } })).toBeNull()
})

it('reads files of before hosts were asked: all had accepted', () => {
  const { applications, application_messages, rule_answers, rule_waivers, ...tables } =
    file.event as Record<string, unknown>
  const older = {
    ...file,
    event: { ...tables, event_hosts: [{ id: 'h1', event_id: 'e1', position: 0 }] },
    colocatedWith: ['ccoss'],
  }
  expect(read(older)).toMatchObject({
    event: {
      applications: [],
      application_messages: [],
      rule_answers: [],
      rule_waivers: [],
      event_hosts: [{ id: 'h1', state: 'accepted', reason: '' }],
    },
    colocatedWith: [{ slug: 'ccoss', state: 'accepted', asks: false, reason: '' }],
  })
})

it('refuses rows of another event', () => {
  expect(
    read({ ...file, event: { ...file.event, rooms: [{ id: 'r1', event_id: 'e2' }] } }),
  ).toBeNull()
  expect(
    read({
      ...file,
      event: { ...file.event, roles: [{ scope: 'programme', scope_id: 'p1', role: 'steward' }] },
    }),
  ).toBeNull()
  expect(
    read({ ...file, event: { ...file.event, events: [{ id: 'e1' }, { id: 'e2' }] } }),
  ).toBeNull()
})
