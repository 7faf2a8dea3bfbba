import pg from 'pg'

const id = (kind: number, n: string) =>
  `('00000000-0000-7${String(kind).padStart(3, '0')}-8000-' || lpad((${n})::text, 12, '0'))::uuid`

const statements = [
  `insert into programmes (id, slug, name, colour, created_at)
   select ${id(1, 'n')}, 'programme-' || n, 'Programme ' || n, '#1f4fd8', now() from generate_series(1, 8) n`,
  // Over sixteen years, as the calendar of a network would grow; most take place in a few countries.
  `insert into events (id, slug, name, tagline, starts_on, ends_on, time_zone, city, country, latitude, longitude, languages,
     topics, scholarship_url, scholarship_until, colour, announced_at, created_at, updated_at)
   select ${id(4, 'n')}, 'event-' || n, jsonb_build_object('es', 'Encuentro ' || n), '{"es": "Ven"}', d, d + 1, 'America/Lima',
     'Lima', (array['CO','MX','CR','GT','SV','PE','BR','AR','CL'])[1 + n % 9], -12 + n % 40, -77 + n % 30, '{es}', array[(array['kubernetes','cloud','python','rust'])[1 + n % 4]],
     case when n % 20 = 0 then 'https://help.example' else '' end, case when n % 20 = 0 then d - 20 end, '#c0004e', now(), now(), now()
   from generate_series(1, $1::int) n, lateral (select current_date - 5000 + (n * 7919) % 5840 as d) days`,
  `insert into event_hosts (id, event_id, programme_id, position)
   select ${id(5, 'n')}, ${id(4, 'n')}, ${id(1, '1 + n % 8')}, 0 from generate_series(1, $1::int) n`,
  `insert into calls (id, event_id, opens_at, closes_at, updated_at)
   select ${id(6, 'n')}, ${id(4, 'n')}, now() - interval '9 days', now() + make_interval(days => 5 + n % 60), now()
   from generate_series(1, $1::int) n where n % 10 = 1`,
  `insert into external_events (id, name, name_key, url, starts_on, ends_on, city, country, latitude, longitude, attendance, topics, languages,
     call_url, call_closes_on, scholarship_url, scholarship_until, folded, created_at, updated_at)
   select ${id(7, 'n')}, 'Conf ' || n % 9000, 'conf ' || n % 9000, 'https://conf-' || n || '.example', d, d + n % 4, 'City ' || n % 700,
     case when n % 3 = 0 then (array['US','DE','GB'])[1 + n % 7 % 3]
       else (array['AR','BO','BR','CA','CH','CL','CO','CR','ES','FR','IN','IT','JP','MX','NL','PE','PL','PT','SE','UY'])[1 + n % 20] end,
     -60 + (n % 700) * 0.17, -170 + (n % 700) * 7 % 340, case when n % 5 = 0 then 'hybrid' else 'in-person' end,
     case when n % 4 = 0 then array[t[1 + n % 40], t[1 + n % 7]] else array[t[1 + (n / 3) % 40]] end,
     case when n % 6 = 0 then '{es}' when n % 50 = 0 then '{pt}' else '{en}' end::text[],
     case when n % 4 = 1 then 'https://cfp.example' else '' end, case when n % 4 = 1 then d - 60 end,
     case when n % 50 = 0 then 'https://help.example' else '' end, case when n % 50 = 0 then d - 30 end,
     'conf ' || n % 9000 || case when n % 900 = 0 then ' lima' else '' end || ' city ' || n % 700, now(), now()
   from generate_series(1, $2::int) n, lateral (select current_date - 5000 + (n * 7919) % 5840 as d) days,
     (select string_to_array('accessibility android api cfml clojure cloud cpp css data devops dotnet elixir elm general golang graphql groovy haskell identity ios iot java javascript kotlin kubernetes leadership networking opensource performance php product python ruby rust scala security sre testing typescript ux', ' ') as t) topics`,
]

/** A calendar of this many events of the network and of others. */
export async function fillCalendar(
  database: pg.ClientConfig,
  size: { readonly own: number; readonly external: number },
): Promise<void> {
  const client = new pg.Client(database)
  await client.connect()
  try {
    await client.query('set synchronous_commit = off')
    // What triggers keep for the search is no part of the calendar, and takes minutes.
    await client.query('set session_replication_role = replica')
    for (const statement of statements) {
      const values = [size.own, size.external].filter((_, at) => statement.includes(`$${at + 1}::`))
      await client.query(statement.replace('$2::', values.length === 1 ? '$1::' : '$2::'), values)
    }
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
