import { describe, expect, it } from 'vitest'
import { aRule, someFacts } from './example-facts.ts'
import { dueDay } from './days.ts'
import { byUrgency, judgeRule, type Answer, type VerdictState } from './judge-rule.ts'
import type { Due } from './rule.ts'

const hand = aRule('by-hand', {}, { question: { en: 'The venue is contracted' } })
const stateOn = (today: string, rule = hand, facts = someFacts()): VerdictState =>
  judgeRule(rule, facts, today).state
const answer = (kept: boolean): Answer => ({
  kept,
  words: 'Signed on Monday',
  evidenceUrl: '',
  evidenceName: '',
  by: 'Olga',
  at: new Date('2026-11-20T12:00:00Z'),
})

describe('dueDay', () => {
  const day = (due: Due, facts = someFacts()) => dueDay(due, facts)

  it('counts back from the first day and on from the last, also at the end of a month', () => {
    expect([
      day({ side: 'before', amount: 6, unit: 'weeks' }),
      day({ side: 'before', amount: 2, unit: 'months' }),
      day({ side: 'before', amount: 2, unit: 'days' }, someFacts({ startsOn: '2027-03-01' })),
      day({ side: 'before', amount: 1, unit: 'months' }, someFacts({ startsOn: '2027-03-31' })),
      day({ side: 'after', amount: 2, unit: 'weeks' }),
      day({ side: 'year-end', amount: 0, unit: 'days' }),
    ]).toEqual(['2027-01-08', '2026-12-19', '2027-02-27', '2027-02-28', '2027-03-06', '2027-12-31'])
  })

  it('has no day for what holds always, and none without dates', () => {
    expect([
      day({ side: 'always', amount: 0, unit: 'days' }),
      day(
        { side: 'before', amount: 2, unit: 'weeks' },
        someFacts({ startsOn: null, endsOn: null }),
      ),
    ]).toEqual([null, null])
  })
})

describe('judgeRule', () => {
  it('is not yet due, at risk from so many days before, and broken from the day after', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-12-19', '2026-12-20'].map((today) => stateOn(today)),
    ).toEqual(['not-yet-due', 'at-risk', 'at-risk', 'broken'])
  })

  it('takes the day from the numbers of a kind that has them', () => {
    const agenda = aRule('agenda-published-before', { weeks: 6 })
    expect([stateOn('2027-01-08', agenda), stateOn('2027-01-09', agenda)]).toEqual([
      'at-risk',
      'broken',
    ])
  })

  it('is broken at once where what stands there contradicts it', () => {
    expect(stateOn('2026-01-01', aRule('blind-review'), someFacts({ blind: false }))).toBe('broken')
  })

  it('waits where there is nothing it could be about, and is met when the event is over', () => {
    const rule = aRule('sponsored-share', { percent: 30 })
    expect([stateOn('2027-02-20', rule), stateOn('2027-02-21', rule)]).toEqual([
      'not-yet-due',
      'met',
    ])
  })

  it('follows an answer by hand and says so, but not against what was measured', () => {
    const yes = judgeRule(hand, someFacts(), '2027-01-01', { answer: answer(true) })
    const no = judgeRule(hand, someFacts(), '2026-01-01', { answer: answer(false) })
    const rule = aRule('complimentary-tickets', { count: 3 })
    const measured = judgeRule(rule, someFacts(), '2026-01-01', { answer: answer(true) })
    const settled = judgeRule(
      aRule('max-ticket-price', { prices: '200 USD' }),
      someFacts({
        tickets: [
          {
            slug: 'gold',
            name: {},
            priceMinor: 30_000,
            currency: 'USD',
            closesAt: null,
            hidden: false,
            places: null,
          },
        ],
      }),
      '2026-01-01',
      { answer: answer(true) },
    )
    const team = judgeRule(aRule('min-organisers', { count: 3 }), someFacts(), '2027-01-01', {
      answer: answer(true),
    })
    expect([yes, no, measured, settled, team].map(({ state, byHand }) => [state, byHand])).toEqual([
      ['met', true],
      ['broken', true],
      ['met', true],
      ['broken', false],
      ['broken', false],
    ])
  })

  it('is waived whatever stands there', () => {
    const waiver = { reason: 'Carnival', by: 'Sol', at: new Date('2026-11-20T12:00:00Z') }
    expect(judgeRule(hand, someFacts(), '2027-03-01', { waiver }).state).toBe('waived')
  })

  it('leaves a kind of a newer version to people', () => {
    expect(stateOn('2026-11-21', aRule('tea'))).toBe('at-risk')
  })
})

it('puts what is broken first, then what is near', () => {
  const of = (key: string, due: Due, today = '2026-12-10') =>
    judgeRule(aRule('by-hand', {}, { key, due }), someFacts(), today)
  const before = (amount: number): Due => ({ side: 'before', amount, unit: 'weeks' })
  const verdicts = [
    of('far', before(1)),
    of('near', before(9)),
    of('late', before(11)),
    of('later', before(12)),
  ]
  expect(verdicts.toSorted(byUrgency).map(({ rule }) => rule.key)).toEqual([
    'later',
    'late',
    'near',
    'far',
  ])
})
