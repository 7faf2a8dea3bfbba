import { eventDay, weeksBetween } from '../days.ts'
import { idle, kind, missing, mustBe, number, shouldBe } from '../measure.ts'
import type { Due } from '../rule.ts'

const weeksBefore = ({ weeks }: { weeks: number }): Due => ({
  side: 'before',
  amount: weeks,
  unit: 'weeks',
})

/** Rules about the call for proposals and its review. */
export const callKinds = {
  'call-set-up': kind<Record<never, never>>({
    fields: {},
    place: 'proposals/call',
    measure: (facts) =>
      facts.callOpensAt
        ? shouldBe(true, { value: { day: eventDay(facts.callOpensAt, facts) } })
        : missing(),
  }),
  /** At least so many weeks before the first day, and, if the programme says so, not earlier than `most`. */
  'call-closes-before': kind<{ weeks: number; most: number | null }>({
    fields: {
      weeks: number(0, 52),
      most: { type: 'number', min: 0, max: 52, optional: true },
    },
    place: 'proposals/call',
    due: weeksBefore,
    measure(facts, { weeks, most }) {
      if (!facts.startsOn) return idle()
      if (!facts.callClosesAt) return missing()
      const day = eventDay(facts.callClosesAt, facts)
      const before = weeksBetween(day, facts.startsOn)
      return mustBe(before >= weeks && (most === null || before <= most), {
        value: { day },
        weeks: Math.max(before, 0),
      })
    },
    bounds: ({ weeks, most }) => [
      { quantity: 'call-weeks', min: weeks, ...(most !== null && { max: most }) },
    ],
  }),
  'criteria-published': kind<Record<never, never>>({
    fields: {},
    place: 'proposals/call',
    measure: ({ blind, hasCriteria }) =>
      blind !== null && hasCriteria ? shouldBe(true) : missing(),
  }),
  'abstract-length': kind<{ characters: number }>({
    fields: { characters: number(100, 5_000) },
    place: 'proposals',
    measure: ({ longestAbstract }, { characters }) =>
      longestAbstract === null
        ? idle()
        : mustBe(longestAbstract <= characters, { value: longestAbstract }),
    bounds: ({ characters }) => [{ quantity: 'abstract-length', max: characters }],
  }),
  /** How a format looks where the event offers it. */
  format: kind<{ format: string; minutes: number; from: number; to: number }>({
    fields: {
      format: { type: 'choice', of: ['talk', 'lightning', 'panel', 'workshop', 'keynote'] },
      minutes: number(1, 600),
      from: number(1, 20),
      to: number(1, 20),
    },
    place: 'proposals/call',
    measure({ formats }, { format, minutes, from, to }) {
      if (formats.length === 0) return idle()
      const offered = formats.filter((each) => each.kind === format)
      const other = offered.find(
        (each) => each.minutes !== minutes || each.minSpeakers < from || each.maxSpeakers > to,
      )
      const shown = other ?? offered[0]
      return shown
        ? mustBe(!other, { value: shown.minutes, from: shown.minSpeakers, to: shown.maxSpeakers })
        : { outcome: 'kept', said: 'other', values: {} }
    },
    bounds: ({ format, minutes }) => [
      { quantity: `format-minutes-${format}`, min: minutes, max: minutes },
    ],
  }),
  /** Speakers of a group of three or more work for more than one company; who says no company counts as another. */
  'not-one-company': kind<Record<never, never>>({
    fields: {},
    place: 'proposals',
    measure: ({ groups, groupsOfOneCompany }) =>
      groups === 0
        ? idle()
        : mustBe(groupsOfOneCompany === 0, { value: groupsOfOneCompany, groups }),
  }),
  'blind-review': kind<Record<never, never>>({
    fields: {},
    place: 'proposals/call',
    measure: ({ blind }) => (blind === null ? idle() : mustBe(blind)),
  }),
  /** Of every proposal that was not withdrawn. */
  'reviews-per-proposal': kind<{ from: number; to: number }>({
    fields: { from: number(1, 20), to: number(1, 50) },
    place: 'reviews',
    measure({ reviews }, { from, to }) {
      const all = reviews.reduce((sum, each) => sum + each.proposals, 0)
      if (all === 0) return idle()
      const few = reviews.filter((each) => each.reviews < from)
      const many = reviews.filter((each) => each.reviews > to)
      const count = (some: typeof reviews) => some.reduce((sum, each) => sum + each.proposals, 0)
      if (many.length > 0 && few.length === 0)
        return { outcome: 'unkept', said: 'other', values: { value: count(many), all } }
      return shouldBe(few.length === 0, { value: all - count(few), all })
    },
    bounds: ({ from, to }) => [{ quantity: 'reviews-per-proposal', min: from, max: to }],
  }),
} as const
