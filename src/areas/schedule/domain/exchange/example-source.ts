import { buildRelease } from '../build-release.ts'
import { aPerson, aSession, aTimetable, at } from '../example-timetable.ts'
import type { ExchangeSource } from './exchange-source.ts'

/** A day with a break for everybody, a talk of two speakers in a track, and a party past midnight; for tests. */
export const exampleSource = (): ExchangeSource => ({
  event: {
    slug: 'kcd-io',
    name: { es: 'Cumbre', en: 'Summit' },
    timeZone: 'America/Mexico_City',
    startsOn: '2027-02-19',
    endsOn: '2027-02-19',
    colour: '#123456',
    venueName: 'Centro',
  },
  release: {
    number: 3,
    publishedAt: new Date('2027-01-01T00:00:00Z'),
    content: buildRelease(
      aTimetable(
        [
          aSession('b', {
            kind: 'break',
            title: { en: 'Coffee' },
            minutes: 30,
            startsAt: at('09:00'),
          }),
          aSession('t', {
            title: { en: 'Storage & you', es: 'El disco y tú' },
            abstract: { en: 'Two < three' },
            level: 'beginner',
            trackId: 'data',
            startsAt: at('10:00'),
            roomId: 'a',
            speakers: [
              { personId: 'p1', answer: 'confirmed' },
              { personId: 'p2', answer: null },
            ],
          }),
          aSession('s', {
            kind: 'social',
            title: { en: 'Party' },
            minutes: 180,
            startsAt: at('23:00'),
            roomId: 'b',
          }),
        ],
        {
          tracks: [
            {
              id: 'data',
              slug: 'data',
              name: { en: 'Data' },
              colour: '#abcdef',
              host: null,
              hostId: null,
            },
          ],
          people: [
            aPerson('p1', { name: 'Ana María Roble', organisation: 'Cobre', jobTitle: 'Engineer' }),
            aPerson('p2', {
              name: 'Luz',
              photo: '/files/f1',
              links: [{ title: 'Luz', url: 'https://www.linkedin.com/in/luz-example' }],
            }),
          ],
        },
      ),
      null,
    ),
  },
  language: 'en',
  baseUrl: 'https://convite.example',
  everywhere: 'Everywhere',
})
