import { describe, expect, test } from 'vitest'
import type { ReadRecord } from './external-record.ts'
import { readFeed } from './read-feed.ts'
import { readIcalendar } from './read-icalendar.ts'

const defaults = {
  part: 'https://feeds.example/sub/feed.xml',
  topics: [],
  country: '',
  today: '2027-01-01',
}
/** What came of each row, in a line. */
const told = (records: readonly ReadRecord[] | null) =>
  records?.map(({ name, said, notes }) =>
    said
      ? [name, said.startsOn, said.endsOn, said.city, said.url].filter(Boolean).join(' | ')
      : `${name}: ${notes.at(-1)?.code}`,
  )

describe('calendars as programs write them', () => {
  const good = [
    'BEGIN:VEVENT',
    'UID:good',
    'SUMMARY:Good',
    'DTSTART;VALUE=DATE:20270506',
    'END:VEVENT',
  ]
  const calendar = (lines: readonly string[], end = '\r\n') =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, ...good, 'END:VCALENDAR', ''].join(end)
  const event = (...lines: string[]) => [
    'BEGIN:VEVENT',
    'UID:u',
    'SUMMARY:Conf',
    ...lines,
    'END:VEVENT',
  ]
  const day = 'DTSTART;VALUE=DATE:20270101'
  const one = 'Conf | 2027-01-01 | 2027-01-01'
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:X',
    'BEGIN:STANDARD',
    'DTSTART:1',
    'TZOFFSETFROM:foo',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]

  test.each([
    ['lines end in LF', calendar(event(day), '\n'), [one]],
    ['lines end in CR', calendar(event(day), '\r'), [one]],
    ['a byte order mark', `\u{FEFF}${calendar(event(day))}`, [one]],
    [
      'small letters',
      calendar(event(day)).replace(/BEGIN|END|VCALENDAR|VEVENT/gu, (word) => word.toLowerCase()),
      [one],
    ],
    [
      'folded lines',
      calendar(['BEGIN:VEVENT', 'UID:u', 'SUMMARY:Co', ' n', '\tf', day, 'END:VEVENT'], '\n'),
      [one],
    ],
    ['a line that is none', calendar(event(day, 'DESCRIPTION:one', 'and two')), [one]],
    ['a parameter that is none', calendar(event(day, 'X-FOO;=;;bad:1')), [one]],
    [
      'a zone of Outlook',
      calendar(event('DTSTART;TZID="(UTC-05:00) Bogota, Lima":20270101T230000')),
      [one],
    ],
    [
      'a zone that is broken',
      calendar([...zone, ...event('DTSTART;TZID=X:20270101T230000')]),
      [one],
    ],
    ['no zone', calendar(event('DTSTART:20270101T230000')), [one]],
    [
      'days that do not say so',
      calendar(event('DTSTART:20270101', 'DTEND:20270103')),
      ['Conf | 2027-01-01 | 2027-01-02'],
    ],
    ['days with dashes', calendar(event('DTSTART;VALUE=DATE:2027-01-01')), [one]],
    [
      'an instant with its distance to UTC',
      calendar(event('DTSTART:2027-01-01T23:00:00-05:00')),
      [one],
    ],
    ['a word for a day', calendar(event('DTSTART:tomorrow')), ['Conf: no-date']],
    ['a day that is not', calendar(event('DTSTART:20270230')), ['Conf: no-date']],
    ['no end, a length', calendar(event(day, 'DURATION:P2D')), ['Conf | 2027-01-01 | 2027-01-02']],
    ['a length that is none', calendar(event(day, 'DURATION:two days')), [one]],
    ['a rule that is none', calendar(event(day, 'RRULE:FREQ=SOMETIMES')), [one]],
    ['a rule without an end', calendar(event(day, 'RRULE:FREQ=YEARLY;BYDAY=9XX')), [one]],
    [
      'a rule whose dates are over',
      calendar(event('DTSTART:20200101', 'RRULE:FREQ=YEARLY;COUNT=2')),
      ['Conf: recurs-no-more'],
    ],
    [
      'an exception that is none',
      calendar(event(day, 'RRULE:FREQ=YEARLY;COUNT=2', 'EXDATE:x')),
      [one, 'Conf | 2028-01-01 | 2028-01-01'],
    ],
    [
      'dates without a rule',
      calendar(event(day, 'RDATE;VALUE=DATE:20270201,20270301')),
      [one, 'Conf | 2027-02-01 | 2027-02-01', 'Conf | 2027-03-01 | 2027-03-01'],
    ],
    [
      'dates without a rule, the first among them',
      calendar(event('DTSTART:20270101T230000', 'RDATE:20270101T230000,20270201T230000')),
      [one, 'Conf | 2027-02-01 | 2027-02-01'],
    ],
    [
      'dates without a rule, the first left out',
      calendar(event(day, 'RDATE;VALUE=DATE:20270201', 'EXDATE;VALUE=DATE:20270101')),
      ['Conf | 2027-02-01 | 2027-02-01'],
    ],
    [
      'a date that is none among others',
      calendar(event(day, 'RDATE;VALUE=DATE:20270230,20270301')),
      [one, 'Conf | 2027-03-01 | 2027-03-01'],
    ],
    [
      'a 30 February each year',
      calendar(event('DTSTART:20260130', 'RRULE:FREQ=YEARLY;BYMONTH=2,3,4;BYMONTHDAY=30')),
      ['Conf | 2027-03-30 | 2027-03-30', 'Conf | 2027-04-30 | 2027-04-30'],
    ],
    [
      'a date beside a rule that does not mean it',
      calendar(event('DTSTART:20260430', 'RRULE:FREQ=YEARLY', 'RDATE;VALUE=DATE:20270302')),
      ['Conf | 2027-03-02 | 2027-03-02', 'Conf | 2027-04-30 | 2027-04-30'],
    ],
    [
      'a 29 February each year',
      calendar(event('DTSTART:20240229', 'RRULE:FREQ=YEARLY')),
      ['Conf: recurs-no-more'],
    ],
    [
      'the last day of February each year',
      calendar(event('DTSTART:20250228', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1')),
      ['Conf | 2027-02-28 | 2027-02-28'],
    ],
    ['a place that is none', calendar(event(day, 'GEO:here', 'URL:/path')), [one]],
    [
      'HTML',
      calendar(event(day, 'DESCRIPTION:<a href="https://x.example/a?b=1&amp\\;c=2">x</a>')),
      [`${one} | https://x.example/a?b=1&c=2`],
    ],
    [
      'one id for two',
      calendar([...event(day), ...event('DTSTART:20270201')]),
      [one, 'Conf | 2027-02-01 | 2027-02-01'],
    ],
  ])('%s', (_name, text, wanted) => {
    expect(told(readIcalendar(text, defaults))).toEqual([
      ...wanted,
      'Good | 2027-05-06 | 2027-05-06',
    ])
  })

  test('every row has a key of its own', () => {
    const rows = readIcalendar(calendar([...event(day), ...event(day), ...event(day)]), defaults)
    expect(rows?.map(({ key }) => key)).toEqual(['u', 'u|2', 'u|3', 'good'])
  })

  test('what was cut off on its way is no calendar: nothing is taken for gone', () => {
    expect(readIcalendar(calendar(event(day)).slice(0, -30), defaults)).toBeNull()
  })
})

describe('feeds as sites write them', () => {
  const rss = (...items: string[]) =>
    `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://x.example</link><description>d</description>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
  const atom = (entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>x</id><updated>2027-01-01T00:00:00Z</updated><entry><id>e</id><title>Conf</title><updated>2027-01-01T00:00:00Z</updated>${entry}</entry></feed>`
  const json = (...items: unknown[]) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items })
  const dated = '<description>6 May 2027</description>'
  const one = 'Conf | 2027-05-06 | 2027-05-06'

  test.each([
    [
      'CDATA, names of letters, a script',
      rss(
        '<title><![CDATA[Conf &amp; <b>Co</b>]]></title><description><![CDATA[<script>"1 June 2029"</script><p>6&ndash;7 de mayo de 2027</p><p>Bogot&aacute;, Colombia</p>]]></description>',
      ),
      ['Conf & Co | 2027-05-06 | 2027-05-07 | Bogotá'],
    ],
    [
      'numbers of letters',
      rss(
        '<title>Conf</title><description>6&#8211;7 May 2027 &#x2013; Quito, Ecuador</description>',
      ),
      ['Conf | 2027-05-06 | 2027-05-07 | Quito'],
    ],
    [
      'all in the content',
      rss('<title>Conf</title><content:encoded><![CDATA[<p>6 May 2027</p>]]></content:encoded>'),
      [one],
    ],
    [
      'a link from the root',
      rss(`<title>Conf</title><link>/events/1</link>${dated}`),
      [`${one} | https://feeds.example/events/1`],
    ],
    [
      'one id for two',
      rss(
        `<guid>g</guid><title>Conf</title>${dated}`,
        `<guid>g</guid><title>Other</title>${dated}`,
      ),
      [one, 'Other | 2027-05-06 | 2027-05-06'],
    ],
    ['no title', rss(dated), [': no-name']],
    [
      'unknown letters',
      rss(`<title>Conf &nope;</title>${dated}`),
      ['Conf &nope; | 2027-05-06 | 2027-05-06'],
    ],
    [
      'Atom',
      atom(
        '<link rel="self" href="https://s.example"/><link href="../e/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>6 de mayo</p><p>Quito, Ecuador</p></div></content>',
      ),
      ['Conf | 2027-05-06 | 2027-05-06 | Quito | https://feeds.example/e/1'],
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title></channel><item rdf:about="y"><title>Conf</title><description>6 de mayo</description><dc:date>2027-01-01</dc:date></item></rdf:RDF>',
      [one],
    ],
    [
      'JSON with rows that are none',
      json(null, {}, { id: 7, title: 'Conf', _convite: { startsOn: '2027-05-06' } }),
      [': no-name', ': no-name', one],
    ],
    ['no feed', '<html></html>', undefined],
  ])('%s', (_name, text, wanted) => {
    expect(told(readFeed(text, defaults))).toEqual(wanted)
  })

  test.each([
    'Mon, 07 Jun 2027 00:00:00 EST',
    'Mon, 07 Jun 2027 00:00:00 CET',
    'Mon, 07 Jun 2027 00:00 -0500',
    'Lun, 07 Jun 2027 00:00:00 +0000',
    'Mon, 07 Jun 2027 00:00:00 America/Lima',
    '7 Jun 27 10:00 UT',
  ])('published on %s: the next sixth of July', (published) => {
    const item = `<title>Conf</title><description>6 de julio</description><pubDate>${published}</pubDate>`
    expect(told(readFeed(rss(item), defaults))).toEqual(['Conf | 2027-07-06 | 2027-07-06'])
  })
})
