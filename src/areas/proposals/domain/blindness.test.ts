import { expect, test } from 'vitest'
import {
  isReviewingOpen,
  mayEdit,
  seesField,
  seesOthers,
  seesSpeakers,
  withoutPhases,
} from './blindness.ts'

test.each([
  [false, false, false, true],
  [false, true, false, true],
  [true, false, false, false],
  [true, false, true, false],
  [true, true, false, false],
  [true, true, true, true],
])(
  'names hidden %s, chair %s, asked %s: sees the speakers %s',
  (namesHidden, maySeeRanking, revealed, expected) => {
    expect(seesSpeakers({ phase: { namesHidden }, maySeeRanking, revealed })).toEqual(expected)
  },
)

test.each([
  ['never', false, false, false],
  ['never', true, false, false],
  ['never', false, true, true],
  ['after-own', false, false, false],
  ['after-own', true, false, true],
  ['after-own', false, true, true],
  ['always', false, false, true],
] as const)(
  'others %s, reviewed %s, a chair asks %s: sees them %s',
  (others, reviewed, chairAsks, expected) => {
    expect(seesOthers({ others }, { reviewed, chairAsks })).toEqual(expected)
  },
)

test('a hidden field is there for chairs', () => {
  const phase = { hiddenFields: ['level'] as const }
  expect(seesField(phase, 'level', { chairs: false })).toBe(false)
  expect(seesField(phase, 'level', { chairs: true })).toBe(true)
  expect(seesField(phase, 'notes', { chairs: false })).toBe(true)
})

const [eve, now, later] = ['2026-01-01', '2026-01-02', '2026-01-03'].map(
  (day) => new Date(day),
) as [Date, Date, Date]

test('reviews are taken from the first instant of a phase to its last', () => {
  const open = (startsAt: Date | null, endsAt: Date | null) =>
    isReviewingOpen({ startsAt, endsAt }, now)
  expect([open(null, null), open(now, later), open(eve, now), open(later, null)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test.each([
  ['call', true, true, true],
  ['call', true, false, false],
  ['yes', true, false, true],
  ['no', true, true, false],
  // A draft is nobody's reading yet.
  ['no', false, true, true],
  ['yes', false, false, false],
] as const)(
  'speakers edit %s, submitted %s, call open %s: may edit %s',
  (speakersEdit, submitted, callOpen, expected) => {
    const phase = { ...withoutPhases(true), speakersEdit }
    const proposal = {
      status: submitted ? ('submitted' as const) : ('draft' as const),
      submittedAt: submitted ? eve : null,
    }
    expect(mayEdit(phase, proposal, { callOpen, now })).toEqual(expected)
    // Outside of its dates a phase says nothing of it.
    expect(mayEdit({ ...phase, endsAt: eve }, proposal, { callOpen, now })).toEqual(callOpen)
  },
)

test.each([
  ['no', true, false],
  ['call', true, true],
  ['yes', true, true],
  // What was withdrawn comes back through the call alone.
  ['yes', false, false],
] as const)(
  'speakers edit %s, call open %s: what was withdrawn may be written anew %s',
  (speakersEdit, callOpen, expected) => {
    const phase = { ...withoutPhases(true), speakersEdit }
    const withdrawn = { status: 'withdrawn', submittedAt: eve } as const
    expect(mayEdit(phase, withdrawn, { callOpen, now })).toEqual(expected)
  },
)
