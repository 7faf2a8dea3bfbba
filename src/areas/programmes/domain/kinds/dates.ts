import { Temporal } from 'temporal-polyfill'
import { lengthInDays } from '../days.ts'
import { idle, kind, missing, mustBe, number, shouldBe, unkept } from '../measure.ts'
import { slugOf } from '../../../../shared/slug.ts'

/** Rules about the name, the days, the place and the size. */
export const dateKinds = {
  /** `{city}` stands for the event's city; what follows (a year) is free. */
  'name-pattern': kind<{ pattern: string }>({
    fields: { pattern: { type: 'text' } },
    place: 'setup/basics',
    measure({ name, city }, { pattern }) {
      if (pattern.includes('{city}') && city === '') return idle()
      const wanted = pattern.replace('{city}', city)
      // As addresses: without case, accents and signs.
      const start = slugOf(wanted)
      const holds = Object.values(name).some((each) => `${slugOf(each)}-`.startsWith(`${start}-`))
      return mustBe(holds, { value: { name }, wanted })
    },
    bounds: ({ pattern }) => [{ quantity: 'name', exactly: pattern }],
  }),
  /** From other events of the programme in the same country. */
  apart: kind<{ months: number }>({
    fields: { months: number(1, 6) },
    place: 'setup/basics',
    measure({ startsOn, near }, { months }, programmeId) {
      if (!startsOn) return idle()
      const day = Temporal.PlainDate.from(startsOn)
      const [first, last] = [day.subtract({ months }), day.add({ months })].map(String)
      const other = near
        .filter((each) => each.programmeId === programmeId)
        .find((each) => each.startsOn > first! && each.startsOn < last!)
      if (!other) return { outcome: 'kept', said: 'none', values: {} }
      const when = { day: other.startsOn }
      return other.name
        ? unkept({ value: { name: other.name }, when })
        : { outcome: 'unkept', said: 'other', values: { when } }
    },
    bounds: ({ months }) => [{ quantity: 'months-apart', min: months }],
  }),
  'date-and-venue': kind<Record<never, never>>({
    fields: {},
    place: 'setup/place',
    measure: ({ startsOn, venueName, attendance }) =>
      startsOn && (venueName || attendance === 'online')
        ? shouldBe(true, { value: { day: startsOn } })
        : missing(),
  }),
  'venue-before-announcement': kind<Record<never, never>>({
    fields: {},
    place: 'setup/place',
    measure: ({ announced, venueName, attendance }) =>
      venueName || attendance === 'online'
        ? mustBe(true, { value: venueName })
        : announced
          ? { outcome: 'unkept', said: 'other', values: {} }
          : idle(),
  }),
  'event-days': kind<{ count: number }>({
    fields: { count: number(1, 14) },
    place: 'setup/basics',
    measure({ startsOn, endsOn }, { count }) {
      if (!startsOn) return idle()
      const value = lengthInDays(startsOn, endsOn ?? startsOn)
      return mustBe(value >= count, { value })
    },
    bounds: ({ count }) => [{ quantity: 'event-days', min: count }],
  }),
  /** How many people at most: at the first edition, the second, and every later one. */
  'edition-size': kind<{ first: number; second: number; later: number }>({
    fields: {
      first: number(1, 100_000),
      second: number(1, 100_000),
      later: number(1, 100_000),
    },
    place: 'setup/basics',
    measure({ capacity, earlierEditions }, { first, second, later }) {
      const most = [first, second][earlierEditions] ?? later
      if (capacity === null) return idle({ most })
      return mustBe(capacity <= most, { value: capacity, most, edition: earlierEditions + 1 })
    },
    bounds: ({ first, second, later }) => [
      { quantity: 'size-first', max: first },
      { quantity: 'size-second', max: second },
      { quantity: 'size-later', max: later },
    ],
  }),
} as const
