import type pg from 'pg'
import { demoSample } from '../../demo/generate/index.ts'
import { countableWords } from '../../src/areas/search/domain/countable-words.ts'
import { nearForms } from '../../src/areas/search/domain/near-words.ts'
import { vocabularyVersion } from '../../src/areas/themes/domain/theme-by-id.ts'

// Posts written in one statement.
const batch = 200
const languages = ['es', 'pt', 'en'] as const
const cities = [
  ['Bogotá', 'CO'],
  ['Lima', 'PE'],
  ['San José', 'CR'],
  ['Guadalajara', 'MX'],
  ['São Paulo', 'BR'],
  ['Córdoba', 'AR'],
] as const
const syllables = 'ka ro lin der mo tas ve pru sil an to ger fi nas co lu bra xe dor mi'.split(' ')

/** The same numbers in every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const id = (kind: number, n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

/** Texts out of the sentences of the demo's proposals, with some of 40,000 rare words, as names are. */
function writer(next: () => number) {
  const proposals = demoSample(new Date('2027-01-10T12:00:00Z')).editions.flatMap(
    (edition) => edition.proposals,
  )
  const of = Object.groupBy(proposals, ({ language }) => language)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!
  const sentences = Object.fromEntries(
    languages.map((language) => [
      language,
      [
        ...new Set(
          (of[language] ?? []).flatMap(({ abstract }) => abstract.split(/(?<=[.?!])\s+/u)),
        ),
      ],
    ]),
  )
  const rare = () => {
    let number = Math.floor(40_000 * next() ** 3)
    let word = ''
    for (let at = 0; at < 4; at += 1, number = Math.floor(number / 20))
      word += syllables[number % 20]
    return word
  }
  return {
    pick,
    name: () =>
      `${pick(['Ana', 'Beto', 'Carla', 'João', 'Inês', 'Mary', 'Raúl'])} ${rare()} ${rare()}`,
    title: (language: string) =>
      `${pick(of[language as 'es']!).title} ${next() < 0.3 ? rare() : ''}`.trim(),
    text: (language: string, length: number) =>
      Array.from({ length }, () => `${pick(sentences[language]!)} ${rare()}.`).join(' '),
  }
}

/**
 * Fills an empty installation with 400 events of 200 released sessions and 20,000 posts. What triggers would write into the index for
 * each thing is written from the same view, once for all; the indexes are made anew over what was written.
 */
export async function fillWithTexts(
  clients: readonly pg.Client[],
  { events = 400, sessions = 200, posts = 20_000 } = {},
): Promise<void> {
  const next = sequence(7)
  const write = writer(next)
  for (const client of clients)
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '256MB'`,
    )
  // The themes of these texts are another bench's: nothing reads them meanwhile.
  await clients[0]!.query(
    'insert into themes_vocabulary (version) values ($1) on conflict do nothing',
    [vocabularyVersion()],
  )
  // Each client writes one thing at a time; what is written is the same in every run.
  const underWay: Promise<unknown>[] = clients.map(() => Promise.resolve())
  const inTurn = async (at: number, statement: string, values: unknown[]) => {
    const turn = at % clients.length
    await underWay[turn]
    underWay[turn] = clients[turn]!.query(statement, values)
  }
  for (let e = 1; e <= events; e += 1) {
    const [city, country] = write.pick(cities)
    const day = new Date(Date.now() + (e - 300) * 9 * 86_400_000).toISOString().slice(0, 10)
    const listed = Array.from({ length: sessions }, (_, n) => {
      const language = write.pick(languages)
      return { id: id(2, e * 1_000 + n), language, title: write.title(language) }
    })
    const speakers = Array.from({ length: 40 }, (_, n) => ({
      id: id(3, e * 1_000 + n),
      slug: `speaker-${e}-${n}`,
      name: write.name(),
      organisation: 'Acme',
      jobTitle: '',
      photo: null,
    }))
    await inTurn(
      e,
      `insert into events (id, slug, name, tagline, description, starts_on, ends_on, time_zone, city, country, languages, colour, announced_at, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6, 'America/Bogota', $7, $8, '{es,en}', '#c0004e', now(), now(), now())`,
      [
        id(1, e),
        `event-${e}`,
        { es: `KCD ${city} ${day.slice(0, 4)}` },
        { es: write.text('es', 1) },
        { es: write.text('es', 4), en: write.text('en', 4) },
        day,
        city,
        country,
      ],
    )
    await inTurn(
      e,
      `insert into releases (id, event_id, number, content, changes, published_at) values ($1, $2, 1, $3, '{}', now())`,
      [
        id(4, e),
        id(1, e),
        {
          agenda: {
            timeZone: 'America/Bogota',
            rooms: [],
            tracks: [],
            cancelled: [],
            speakers,
            sessions: listed.map(({ id: session, language, title }, n) => ({
              id: session,
              code: `E${e}S${n}`,
              slug: 'talk',
              kind: 'talk',
              title: { [language]: title },
              lang: language,
              level: '',
              track: null,
              format: null,
              sponsored: false,
              startsAt: `${day}T15:00:00.000Z`,
              minutes: 30,
              day,
              from: '10:00',
              until: '10:30',
              room: null,
              speakers: [speakers[n % 40]!.id],
            })),
          },
          abstracts: Object.fromEntries(
            listed.map(({ id: session, language }) => [
              session,
              { [language]: write.text(language, 8) },
            ]),
          ),
          profiles: Object.fromEntries(
            speakers.map((speaker) => [
              speaker.id,
              { biography: write.text('es', 2), pronouns: '', links: [] },
            ]),
          ),
        },
      ],
    )
  }
  for (let first = 1; first <= posts; first += batch) {
    const rows = Array.from({ length: Math.min(batch, posts - first + 1) }, (_, at) => {
      const [n, lang] = [first + at, write.pick(languages)]
      return {
        id: id(5, n),
        slug: `post-${n}`,
        authors: [write.name()],
        published_at: new Date(Date.now() - n * 9_000_000),
        lang,
        title: write.title(lang),
        summary: write.text(lang, 1),
        body: write.text(lang, 15),
      }
    })
    await inTurn(
      Math.floor(first / batch),
      `with row as (select * from jsonb_to_recordset($1::jsonb) as
          row (id uuid, slug text, authors text[], published_at timestamptz, lang text, title text, summary text, body text)),
        post as (insert into posts (id, slug, kind, authors, published_at, created_at, updated_at)
          select id, slug, 'post', authors, published_at, now(), now() from row)
       insert into post_translations (post_id, lang, title, summary, body) select id, lang, title, summary, body from row`,
      [JSON.stringify(rows)],
    )
  }
  await Promise.all(underWay)
  await indexAll(clients)
  await learnAll(clients[0]!)
  await clients[0]!.query('vacuum analyze')
  for (const client of clients) await client.query('set session_replication_role = origin')
}

/** The index of everything that is public, as `search_again` writes it; each client takes its share. */
async function indexAll(clients: readonly pg.Client[]): Promise<void> {
  const { rows: indexes } = await clients[0]!.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes
     where tablename = 'search_documents' and indexdef like '%USING gin%'`,
  )
  for (const { name } of indexes) await clients[0]!.query(`drop index ${name}`)
  const columns =
    'kind, object_id, event_id, path, titles, beside, languages, country, year, starts_on, ends_on, public_from, texts'
  await Promise.all(
    clients.map((client, at) =>
      client.query(
        `insert into search_documents (${columns}) select ${columns} from searchable
         where right(coalesce(event_id, object_id)::text, 4)::int / 10 % ${clients.length} = ${at}`,
      ),
    ),
  )
  await Promise.all(indexes.map(({ made }, at) => clients[at % clients.length]!.query(made)))
}

/** Every word of the index, with what is near it: as the job learns them, but each once. */
async function learnAll(client: pg.Client): Promise<void> {
  const uses = new Map<string, number>()
  for (let after = 0, last: number | null = 0; last !== null; after = last ?? after) {
    const { rows } = await client.query<{ id: string; text: string }>(
      `select id, concat_ws(' ', (select string_agg(value, ' ') from jsonb_each_text(titles)), beside,
         (select string_agg(value, ' ') from jsonb_each_text(texts))) as text
       from search_documents where id > $1 order by id limit 5000`,
      [after],
    )
    for (const [word, count] of countableWords(rows.map(({ text }) => text)))
      uses.set(word, (uses.get(word) ?? 0) + count)
    last = rows.length > 0 ? Number(rows.at(-1)!.id) : null
  }
  const words = [...uses.keys()]
  await client.query(
    `insert into search_words (word, near, uses)
     select word, string_to_array(near, ' '), least(uses, 100) from unnest($1::text[], $2::text[], $3::int[]) learnt (word, near, uses)`,
    [words, words.map((word) => nearForms(word).join(' ')), [...uses.values()]],
  )
}
