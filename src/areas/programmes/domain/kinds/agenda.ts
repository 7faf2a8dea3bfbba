import { eventDay, weeksBetween } from '../days.ts'
import {
  idle,
  kind,
  missing,
  mustBe,
  number,
  shouldBe,
  type Measure,
  type SaidValues,
} from '../measure.ts'
import type { RuleFacts } from '../rule-facts.ts'

/** What the public sees contradicts a rule; what only the team sees can still be changed in time. */
const onceShown = (facts: RuleFacts, holds: boolean, values: SaidValues): Measure =>
  facts.publishedAt ? mustBe(holds, values) : shouldBe(holds, values)

const share = (part: number, whole: number) => Math.round((100 * part) / whole)

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
    measure: (facts, { count }) =>
      facts.agenda.sessions === 0
        ? missing()
        : onceShown(facts, facts.agenda.fewestTalks >= count, { value: facts.agenda.fewestTalks }),
    bounds: ({ count }) => [{ quantity: 'talks-a-day', min: count }],
  }),
  'min-break': kind<{ minutes: number }>({
    fields: { minutes: number(1, 120) },
    place: 'agenda',
    measure(facts, { minutes }) {
      const value = facts.agenda.shortestBreak
      return value === null ? idle() : onceShown(facts, value >= minutes, { value })
    },
    bounds: ({ minutes }) => [{ quantity: 'break-minutes', min: minutes }],
  }),
  'sponsored-share': kind<{ percent: number }>({
    fields: { percent: number(0, 100) },
    place: 'agenda',
    measure(facts, { percent }) {
      const { sessions, sponsored } = facts.agenda
      if (sessions === 0) return idle()
      const value = share(sponsored, sessions)
      return onceShown(facts, 100 * sponsored <= percent * sessions, { value, sponsored, sessions })
    },
    bounds: ({ percent }) => [{ quantity: 'sponsored-share', max: percent }],
  }),
  'keynote-sponsored-share': kind<{ percent: number }>({
    fields: { percent: number(0, 100) },
    place: 'agenda',
    measure(facts, { percent }) {
      const { keynotes, sponsoredKeynotes } = facts.agenda
      if (keynotes === 0) return idle()
      const value = share(sponsoredKeynotes, keynotes)
      return onceShown(facts, 100 * sponsoredKeynotes <= percent * keynotes, { value, keynotes })
    },
    bounds: ({ percent }) => [{ quantity: 'keynote-sponsored-share', max: percent }],
  }),
  'sponsor-keynote-minutes': kind<{ minutes: number }>({
    fields: { minutes: number(1, 240) },
    place: 'agenda',
    measure(facts, { minutes }) {
      const value = facts.agenda.longestSponsoredKeynote
      return value === null ? idle() : onceShown(facts, value <= minutes, { value })
    },
    bounds: ({ minutes }) => [{ quantity: 'sponsor-keynote-minutes', max: minutes }],
  }),
  /** The speakers of the agenda come from more than one organisation. */
  'mixed-line-up': kind<Record<never, never>>({
    fields: {},
    place: 'agenda',
    measure(facts) {
      const { speakers, speakerOrganisations: value } = facts.agenda
      return speakers < 2 ? idle() : onceShown(facts, value > 1, { value })
    },
  }),
} as const
