import { at, type Case } from './example-cases.ts'

const talk = { kind: 'talk', minutes: 35, minSpeakers: 1, maxSpeakers: 2 }
const shown = { publishedAt: at('2027-01-01T12:00') }

/** Of the call, the agenda and what comes after. */
export const casesFromTheCallOn: readonly Case[] = [
  ['call-set-up', {}, { callOpensAt: at('2026-10-01T00:30') }, 'kept', { day: '2026-10-01' }],
  // Eight weeks before 19 February is 25 December, on the event's calendar.
  [
    'call-closes-before',
    { weeks: 8, most: null },
    { callClosesAt: at('2026-12-25T23:59') },
    'kept',
    { day: '2026-12-25' },
  ],
  [
    'call-closes-before',
    { weeks: 8, most: null },
    { callClosesAt: at('2026-12-26T00:00') },
    'unkept',
    { day: '2026-12-26' },
  ],
  [
    'call-closes-before',
    { weeks: 8, most: null },
    { timeZone: 'Asia/Tokyo', callClosesAt: at('2026-12-25T23:59') },
    'unkept',
    { day: '2026-12-26' },
  ],
  [
    'call-closes-before',
    { weeks: 2, most: 4 },
    { callClosesAt: at('2026-12-25T12:00') },
    'unkept',
    { day: '2026-12-25' },
  ],
  ['call-closes-before', { weeks: 8, most: null }, {}, 'open'],
  ['criteria-published', {}, { blind: true, hasCriteria: true }, 'kept'],
  ['criteria-published', {}, { blind: true }, 'open'],
  ['abstract-length', { characters: 900 }, { longestAbstract: 900 }, 'kept', 900],
  ['abstract-length', { characters: 900 }, { longestAbstract: 901 }, 'unkept', 901],
  ['format', { format: 'talk', minutes: 35, from: 1, to: 2 }, { formats: [talk] }, 'kept', 35],
  [
    'format',
    { format: 'talk', minutes: 35, from: 1, to: 2 },
    { formats: [talk, { ...talk, minutes: 40 }] },
    'unkept',
    40,
  ],
  ['format', { format: 'panel', minutes: 35, from: 2, to: 5 }, { formats: [talk] }, 'kept'],
  ['not-one-company', {}, { groups: 2, groupsOfOneCompany: 1 }, 'unkept', 1],
  ['not-one-company', {}, { groups: 2 }, 'kept', 0],
  ['blind-review', {}, { blind: false }, 'unkept'],
  ['blind-review', {}, {}, 'idle'],
  [
    'reviews-per-proposal',
    { from: 2, to: 3 },
    {
      reviews: [
        { reviews: 1, proposals: 4 },
        { reviews: 2, proposals: 6 },
      ],
    },
    'open',
    6,
  ],
  [
    'reviews-per-proposal',
    { from: 2, to: 3 },
    { reviews: [{ reviews: 3, proposals: 6 }] },
    'kept',
    6,
  ],
  [
    'reviews-per-proposal',
    { from: 2, to: 3 },
    {
      reviews: [
        { reviews: 4, proposals: 1 },
        { reviews: 3, proposals: 6 },
      ],
    },
    'unkept',
    1,
  ],
  // Six weeks before is 8 January.
  [
    'agenda-published-before',
    { weeks: 6 },
    { publishedAt: at('2027-01-08T23:59') },
    'kept',
    { day: '2027-01-08' },
  ],
  [
    'agenda-published-before',
    { weeks: 6 },
    { publishedAt: at('2027-01-09T00:00') },
    'unkept',
    { day: '2027-01-09' },
  ],
  ['agenda-published-before', { weeks: 6 }, {}, 'open'],
  ['min-talks-a-day', { count: 4 }, { agenda: { sessions: 9, fewestTalks: 3 } }, 'open', 3],
  [
    'min-talks-a-day',
    { count: 4 },
    { ...shown, agenda: { sessions: 9, fewestTalks: 3 } },
    'unkept',
    3,
  ],
  ['min-break', { minutes: 10 }, { ...shown, agenda: { shortestBreak: 10 } }, 'kept', 10],
  ['min-break', { minutes: 10 }, { agenda: { shortestBreak: 5 } }, 'open', 5],
  [
    'sponsored-share',
    { percent: 30 },
    { ...shown, agenda: { sessions: 10, sponsored: 3 } },
    'kept',
    30,
  ],
  // 30.4 % is said as 30, and is above it even so.
  [
    'sponsored-share',
    { percent: 30 },
    { ...shown, agenda: { sessions: 69, sponsored: 21 } },
    'unkept',
    30,
  ],
  [
    'keynote-sponsored-share',
    { percent: 50 },
    { ...shown, agenda: { sessions: 9, keynotes: 3, sponsoredKeynotes: 2 } },
    'unkept',
    67,
  ],
  ['keynote-sponsored-share', { percent: 50 }, {}, 'idle'],
  [
    'sponsor-keynote-minutes',
    { minutes: 15 },
    { ...shown, agenda: { longestSponsoredKeynote: 20 } },
    'unkept',
    20,
  ],
  [
    'mixed-line-up',
    {},
    { ...shown, agenda: { speakers: 9, speakerOrganisations: 1 } },
    'unkept',
    1,
  ],
  ['recap-published', { words: 800, slack: 25 }, { recapWords: 600 }, 'kept', 600],
  ['recap-published', { words: 800, slack: 25 }, { recapWords: 599 }, 'open', 599],
  ['by-hand', {}, {}, 'open'],
]
