import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { cancelEvent } from '../../../src/areas/events/use-cases/cancel-event.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { setEventCover } from '../../../src/areas/events/use-cases/set-event-cover.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { loadSharp } from '../../../src/platform/files/load-sharp.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-10T12:00:00Z')
let app: TestApp
let context: Context

beforeAll(async () => {
  const nobody = testContext({ ...database, now })
  context = as(nobody, await person(nobody))
  app = testApp(nobody)
})

const read = async (path: string) => {
  const response = await app.fetch(path)
  return { status: response.status, text: await response.text() }
}
const jsonLdOf = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

test('the page, its entry for calendars, its picture and its data know nothing of a draft', async () => {
  const { slug } = await draftEvent(context, { name: 'Secret', startsOn: '2027-02-19' })
  for (const path of ['', '/event.ics', '/card.png'])
    expect((await read(`/en/events/${slug}${path}`)).status).toBe(404)
  expect((await read(`/api/v1/events/${slug}`)).status).toBe(404)
})

test('says what search engines ask for in the words of schema.org', async () => {
  const { slug } = await announcedEvent(context, {
    name: 'Cumbre </script>',
    startsOn: '2027-02-19',
    endsOn: '2027-02-20',
  })
  await editEvent(context, slug, {
    changes: { venueName: 'Casa', venueAddress: 'Calle 1', latitude: 20.5, longitude: -103.25 },
    days: [
      { day: '2027-02-19', opensAt: '09:00', closesAt: '18:00' },
      { day: '2027-02-20', opensAt: '10:00', closesAt: '14:30' },
    ],
  })
  const { text } = await read(`/en/events/${slug}`)
  expect(jsonLdOf(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `http://convite.test/en/events/${slug}`,
    url: `http://convite.test/en/events/${slug}`,
    name: 'Cumbre </script>',
    description: 'An event to test with',
    image: [`http://convite.test/en/events/${slug}/card.png`],
    inLanguage: ['es'],
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    startDate: '2027-02-19T09:00:00-06:00',
    endDate: '2027-02-20T14:30:00-06:00',
    location: {
      '@type': 'Place',
      name: 'Casa',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Calle 1',
        addressLocality: 'Guadalajara',
        addressCountry: 'MX',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 20.5, longitude: -103.25 },
    },
    organizer: [
      {
        '@type': 'Organization',
        name: expect.stringMatching(/^Community /) as string,
        url: expect.stringMatching(/^http:\/\/convite\.test\/en\/communities\//) as string,
      },
    ],
  })
  for (const language of ['es', 'en', 'pt'])
    expect(text).toContain(
      `<link rel="alternate" hrefLang="${language}" href="http://convite.test/${language}/events/${slug}"/>`,
    )
})

test('the entry for calendars: one day with hours is a meeting, more are whole days, a cancelled one says so', async () => {
  const { slug } = await announcedEvent(context, { name: 'Un día', startsOn: '2027-02-19' })
  const entry = async () => {
    const parsed = new ICAL.Component(ICAL.parse((await read(`/es/events/${slug}/event.ics`)).text))
    return new ICAL.Event(parsed.getFirstSubcomponent('vevent')!)
  }
  const whole = await entry()
  expect([whole.summary, whole.startDate.toString(), whole.endDate.toString()]).toEqual([
    'Un día',
    '2027-02-19',
    '2027-02-20',
  ])
  await editEvent(context, slug, {
    days: [{ day: '2027-02-19', opensAt: '09:00', closesAt: '18:00' }],
  })
  const hours = await entry()
  expect([
    hours.startDate.toString(),
    hours.component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
  ]).toEqual(['2027-02-19T09:00:00', 'America/Mexico_City'])
  expect(hours.sequence).toBeGreaterThan(whole.sequence)
  expect(hours.uid).toBe(whole.uid)
  await cancelEvent(context, slug, { confirmation: 'Un día', note: {} })
  const off = await entry()
  expect([off.component.getFirstPropertyValue('status'), off.uid]).toEqual(['CANCELLED', whole.uid])
  expect(off.sequence).toBeGreaterThan(hours.sequence)
  expect(jsonLdOf((await read(`/es/events/${slug}`)).text)).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  })
})

test('a cover stands on the page, in lists and for search engines, with its words', async () => {
  const { slug } = await announcedEvent(context, { name: 'Con foto' })
  const sharp = await loadSharp()
  const bytes = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#c0004e' },
  })
    .png()
    .toBuffer()
  await setEventCover(context, slug, { bytes, name: 'foto.png', alt: { en: 'A full hall' } })
  const { text } = await read(`/en/events/${slug}`)
  expect(text).toMatch(/<img class="event-cover" [^>]*alt="A full hall"/)
  const [picture] = jsonLdOf(text)['image'] as string[]
  expect((await app.fetch(new URL(picture!).pathname)).headers.get('content-type')).toBe(
    'image/webp',
  )
  expect((await read('/en/events?time=all')).text).toContain(new URL(picture!).pathname)
  await expect(
    setEventCover(context, slug, { bytes: Buffer.from('<svg/>'), name: 'x.svg', alt: {} }),
  ).rejects.toMatchObject({ code: 'file-not-an-image' })
  await setEventCover(context, slug, null)
  expect((await read(`/en/events/${slug}`)).text).not.toContain('event-cover')
})

test('costs the same number of queries with one host and with three', async () => {
  const one = await announcedEvent(context)
  const hosts = await Promise.all(
    [1, 2, 3].map(async () => ({
      kind: 'community' as const,
      hostId: (await community(context)).id,
      summary: {},
    })),
  )
  const three = await announcedEvent(context, { hosts })
  const counts = []
  for (const { slug } of [one, three])
    counts.push(await countQueries(() => app.fetch(`/en/events/${slug}?fresh`)))
  expect(counts[1]).toBe(counts[0])
})
