import type pg from 'pg'
import { demoSample } from '../../demo/generate/index.ts'

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

/** Fills an empty installation with 400 events of 200 released sessions and 20,000 posts. */
export async function fillWithTexts(
  clients: readonly pg.Client[],
  { events = 400, sessions = 200, posts = 20_000 } = {},
): Promise<void> {
  const next = sequence(7)
  const write = writer(next)
  for (const client of clients) await client.query('set synchronous_commit = off')
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
  await clients[0]!.query('vacuum analyze search_documents')
}
