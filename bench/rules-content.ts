import pg from 'pg'
import { kcdRules } from '../src/areas/programmes/domain/kcd-rules.ts'

const id = (kind: number, n: string) =>
  `('00000000-0000-7${String(kind).padStart(3, '0')}-8000-' || lpad((${n})::text, 12, '0'))::uuid`

/** The programme, and the first of its events. */
export const programmeId = '00000000-0000-7001-8000-000000000001'
export const oneEventId = '00000000-0000-7004-8000-000000000001'

const statements = [
  `insert into programmes (id, slug, name, colour, created_at) values ('${programmeId}', 'kcd', 'KCD', '#1f4fd8', now())`,
  `insert into people (id, email, name, organisation, created_at, updated_at)
   select ${id(2, 'n')}, 'person.' || n || '@example.org', 'Person ' || n, 'Company ' || n % 90, now(), now() from generate_series(1, 2000) n`,
  `insert into events (id, slug, name, starts_on, ends_on, time_zone, city, country, colour, announced_at, created_at, updated_at)
   select ${id(4, 'n')}, 'event-' || n, '{"en": "KCD Lima"}', d, d + 1, 'America/Lima', 'Lima',
     (array['CO','MX','CR','GT','SV','PE','BR','AR','CL'])[1 + n % 9], '#c0004e', now(), now(), now()
   from generate_series(1, $1::int) n, lateral (select current_date + n % 300 as d) days`,
  `insert into event_hosts (id, event_id, programme_id, position, state)
   select ${id(5, 'n')}, ${id(4, 'n')}, '${programmeId}', 0, 'accepted' from generate_series(1, $1::int) n`,
  `insert into roles (person_id, scope, scope_id, role, granted_at)
   select ${id(2, '1 + (n * 7 + m) % 2000')}, 'event', ${id(4, 'n')}, (array['owner','chair','registration','news'])[m], now()
   from generate_series(1, $1::int) n, generate_series(1, 4) m`,
  `insert into calls (id, event_id, opens_at, closes_at, updated_at)
   select ${id(6, 'n')}, ${id(4, 'n')}, now() - interval '9 days', now() + interval '20 days', now() from generate_series(1, $1::int) n`,
  `insert into proposals (id, event_id, code, title, abstract, lang, status, created_at, updated_at, submitted_at)
   select ${id(8, '(n - 1) * 100 + m')}, ${id(4, 'n')}, 'P' || n || '-' || m, 'A talk', repeat('Words of a talk. ', 40), 'en', 'submitted', now(), now(), now()
   from generate_series(1, $1::int) n, generate_series(1, 100) m`,
  `insert into proposal_speakers (proposal_id, person_id, position)
   select ${id(8, 'n')}, ${id(2, '1 + n % 2000')}, 0 from generate_series(1, $1::int * 100) n`,
  `insert into reviews (proposal_id, reviewer_id, score, created_at, updated_at)
   select ${id(8, 'n')}, ${id(2, '1 + (n + m) % 2000')}, 3, now(), now() from generate_series(1, $1::int * 100) n, generate_series(1, 2) m`,
  `insert into rooms (id, event_id, slug, name, position) select ${id(9, 'n')}, ${id(4, 'n')}, 'hall', 'Hall', 0 from generate_series(1, $1::int) n`,
  `insert into sessions (id, event_id, code, kind, title, minutes, starts_at, room_id, created_at, updated_at)
   select ${id(10, '(n - 1) * 30 + m')}, e.id, 'S' || n || '-' || m, 'talk', '{"en": "A talk"}', 35,
     e.starts_on + interval '13 hours' + m * interval '20 minutes', case when m % 2 = 0 then ${id(9, 'n')} end, now(), now()
   from generate_series(1, $1::int) n join events e on e.id = ${id(4, 'n')}, generate_series(1, 30) m`,
  `insert into session_speakers (session_id, person_id, position)
   select ${id(10, 'n')}, ${id(2, '1 + n % 2000')}, 0 from generate_series(1, $1::int * 30) n`,
  `insert into ticket_types (id, event_id, slug, name, price_minor, position)
   select ${id(11, '(n - 1) * 4 + m')}, ${id(4, 'n')}, 'type-' || m, '{"en": "General"}', m * 1000, m
   from generate_series(1, $1::int) n, generate_series(1, 4) m`,
]

/** A programme with the rules of the Kubernetes Community Days and so many events, each with a call, 100 proposals, 30 sessions. */
export async function fillRules(database: pg.ClientConfig, events: number): Promise<void> {
  const client = new pg.Client(database)
  await client.connect()
  try {
    for (const statement of statements)
      await client.query(statement, statement.includes('$1') ? [events] : [])
    for (const [position, rule] of kcdRules.entries())
      await client.query(
        `insert into programme_rules (programme_id, key, kind, parameters, due, warn_days, role, question, position)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          programmeId,
          rule.key,
          rule.kind,
          JSON.stringify(rule.parameters),
          JSON.stringify(rule.due),
          rule.warnDays,
          rule.role,
          JSON.stringify(rule.question),
          position,
        ],
      )
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
