import { expect, test } from 'vitest'
import { readFeed } from './read-feed.ts'

const defaults = { part: 'x', topics: [], country: '', today: '2027-01-01' }
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://x.org</link><description>d</description>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`

test.each([
  [
    '<title>PyCon — Lima, Peru</title><description>May 6–7, 2027</description>',
    '2027-05-06',
    '2027-05-07',
    'Lima',
  ],
  [
    '<title>Jornadas</title><description>&lt;p&gt;Del 6 al 8 de mayo de 2027 · Quito, Ecuador&lt;/p&gt;</description>',
    '2027-05-06',
    '2027-05-08',
    'Quito',
  ],
  [
    '<title>Dia</title><description>6 de maio</description><pubDate>Mon, 07 Jun 2027 00:00:00 GMT</pubDate>',
    '2028-05-06',
    '2028-05-06',
    '',
  ],
])('%s', (item, startsOn, endsOn, city) => {
  expect(readFeed(rss(item), defaults)).toMatchObject([{ said: { startsOn, endsOn, city } }])
})

test('an item that names no day is refused', () => {
  expect(readFeed(rss('<title>News</title>'), defaults)).toMatchObject([
    { said: null, notes: [{ code: 'no-date' }] },
  ])
})

test('a JSON feed of another network says days and place beside the text', () => {
  const text = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [
      {
        id: '1',
        title: 'KCD',
        url: 'https://x.org/1',
        tags: ['Go'],
        content_text: '',
        _convite: { startsOn: '2027-05-06', endsOn: '2027-05-07', city: 'Cali', country: 'CO' },
      },
    ],
  })
  expect(readFeed(text, defaults)).toMatchObject([
    {
      key: '1',
      said: {
        startsOn: '2027-05-06',
        endsOn: '2027-05-07',
        city: 'Cali',
        country: 'CO',
        topics: ['golang'],
      },
    },
  ])
  expect(readFeed('<html></html>', defaults)).toBeNull()
})

test.each([
  ['openings of tags', '<![CDATA[' + '<'.repeat(20_000) + ']]>'],
  ['numbers in a row', '1, '.repeat(100_000)],
])('%s without end are read in a moment', (_name, text) => {
  const items = Array.from(
    { length: 20 },
    () => `<title>X</title><description>${text}</description>`,
  )
  const began = performance.now()
  expect(readFeed(rss(...items), defaults)).toHaveLength(20)
  expect(performance.now() - began).toBeLessThan(5_000)
})
