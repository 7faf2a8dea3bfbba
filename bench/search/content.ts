import type pg from 'pg'
import { demoSample } from '../../demo/generate/index.ts'

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
  client: pg.Client,
  { events = 400, sessions = 200, posts = 20_000 } = {},
): Promise<void> {
  const next = sequence(7)
  const write = writer(next)
  await client.query('set synchronous_commit = off')
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
    await client.query(
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
    await client.query(
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
  for (let n = 1; n <= posts; n += 1) {
    const language = write.pick(languages)
    await client.query(
      `with post as (insert into posts (id, slug, kind, authors, published_at, created_at, updated_at)
        values ($1, $2, 'post', $3, $4, now(), now()) returning id)
       insert into post_translations (post_id, lang, title, summary, body) select id, $5, $6, $7, $8 from post`,
      [
        id(5, n),
        `post-${n}`,
        [write.name()],
        new Date(Date.now() - n * 9_000_000),
        language,
        write.title(language),
        write.text(language, 1),
        write.text(language, 15),
      ],
    )
  }
  await client.query('vacuum analyze search_documents')
}
