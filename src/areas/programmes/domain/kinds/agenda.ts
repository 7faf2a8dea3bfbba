import { eventDay, weeksBetween } from '../days.ts'
import { judgeAgenda, type AgendaKind } from '../judge-agenda.ts'
import { idle, kind, missing, mustBe, number, shouldBe, type Measure } from '../measure.ts'
import type { RuleFacts } from '../rule-facts.ts'
import type { Parameters } from '../rule.ts'

/** What the public sees contradicts a rule; what only the team sees can still be changed in time. */
const shown =
  (name: AgendaKind, nothing = idle) =>
  (facts: RuleFacts, parameters: Parameters): Measure => {
    const judgement = judgeAgenda({ kind: name, parameters }, facts.agenda)
    if (!judgement) return nothing()
    const { holds, values } = judgement
    return facts.publishedAt ? mustBe(holds, values) : shouldBe(holds, values)
  }

/** Rules about the agenda, measured on the sessions that stand in the timetable. */
export const agendaKinds = {
  'agenda-published-before': kind<{ weeks: number }>({
    fields: { weeks: number(0, 52) },
    place: 'agenda/publish',
    due: ({ weeks }) => ({ side: 'before', amount: weeks, unit: 'weeks' }),
    measure(facts, { weeks }) {
      if (!facts.startsOn) return idle()
      if (!facts.publishedAt) return missing()
      const day = eventDay(facts.publishedAt, facts)
      const before = weeksBetween(day, facts.startsOn)
      return mustBe(before >= weeks, { value: { day }, weeks: Math.max(before, 0) })
    },
    // What is published was chosen from what the call brought.
    bounds: ({ weeks }) => [
      { quantity: 'agenda-weeks', min: weeks },
      { quantity: 'call-weeks', min: weeks },
    ],
  }),
  'min-talks-a-day': kind<{ count: number }>({
    fields: { count: number(1, 100) },
    place: 'agenda',
    measure: shown('min-talks-a-day', missing),
    bounds: ({ count }) => [{ quantity: 'talks-a-day', min: count }],
  }),
  'min-break': kind<{ minutes: number }>({
    fields: { minutes: number(1, 120) },
    place: 'agenda',
    measure: shown('min-break'),
    bounds: ({ minutes }) => [{ quantity: 'break-minutes', min: minutes }],
  }),
  'sponsored-share': kind<{ percent: number }>({
    fields: { percent: number(0, 100) },
    place: 'agenda',
    measure: shown('sponsored-share'),
    bounds: ({ percent }) => [{ quantity: 'sponsored-share', max: percent }],
  }),
  'keynote-sponsored-share': kind<{ percent: number }>({
    fields: { percent: number(0, 100) },
    place: 'agenda',
    measure: shown('keynote-sponsored-share'),
    bounds: ({ percent }) => [{ quantity: 'keynote-sponsored-share', max: percent }],
  }),
  'sponsor-keynote-minutes': kind<{ minutes: number }>({
    fields: { minutes: number(1, 240) },
    place: 'agenda',
    measure: shown('sponsor-keynote-minutes'),
    bounds: ({ minutes }) => [{ quantity: 'sponsor-keynote-minutes', max: minutes }],
  }),
  /** The speakers of the agenda come from more than one organisation. */
  'mixed-line-up': kind<Record<never, never>>({
    fields: {},
    place: 'agenda',
    measure: shown('mixed-line-up'),
  }),
} as const
