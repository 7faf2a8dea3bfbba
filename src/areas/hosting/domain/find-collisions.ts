import { Temporal } from 'temporal-polyfill'
import { kilometresBetween, type Point } from '../../../shared/great-circle.ts'

/** What an event means to do: when and where. Days are YYYY-MM-DD, on the event's clock. */
export type DatePlan = {
  readonly startsOn: string
  readonly endsOn: string
  /** ISO 3166; '' while unknown. */
  readonly country: string
  /** Where it is; null if that is unknown, or it is held online only. */
  readonly point: Point | null
}

/** Another event that could be too near; `programmes` are those of the plan that it belongs to or applies to. */
export type OtherEvent = DatePlan & {
  readonly online: boolean
  readonly programmes: readonly string[]
}

/** Why another event is too near. `programme`: the same programme in the country within two months; `place`: the same week, nearby. */
export type CollisionReason = 'programme' | 'place'

export type Collision<Other extends OtherEvent> = {
  readonly event: Other
  readonly reasons: readonly CollisionReason[]
  /** Whole days between the end of the earlier and the start of the later; 0 if they share a day. */
  readonly daysApart: number
  /** Rounded; null if it is not known where one of them is. */
  readonly kilometres: number | null
}

/** What programmes ask for (programme rules, "Name and date") and how far people travel for a day. */
const monthsApart = 2
const nearby = 1000

/**
 * The events that a plan collides with, the most pressing first. Events of one programme in one country stand two months
 * apart: the later may begin on the day two months after the earlier ended, and no sooner. Events in the same week
 * (Monday to Sunday) collide within 1,000 km, that included; where the distance is unknown, within the country. An event
 * held online takes nobody's place in a week, and keeps only the distance within its programme.
 */
export function findCollisions<Other extends OtherEvent>(
  plan: DatePlan & { readonly online: boolean },
  others: readonly Other[],
): Collision<Other>[] {
  return others
    .map((event) => ({
      event,
      reasons: reasonsOf(plan, event),
      daysApart: daysApart(plan, event),
      kilometres: kilometresOf(plan, event),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (one, other) =>
        Number(other.reasons.includes('programme')) - Number(one.reasons.includes('programme')) ||
        one.daysApart - other.daysApart ||
        (one.kilometres ?? nearby) - (other.kilometres ?? nearby) ||
        one.event.startsOn.localeCompare(other.event.startsOn),
    )
}

function reasonsOf(
  plan: DatePlan & { readonly online: boolean },
  other: OtherEvent,
): CollisionReason[] {
  const sameCountry = plan.country !== '' && plan.country === other.country
  const programme = sameCountry && other.programmes.length > 0 && withinMonths(plan, other)
  const place = !plan.online && !other.online && inSameWeek(plan, other) && isNear(plan, other)
  return [...(programme ? (['programme'] as const) : []), ...(place ? (['place'] as const) : [])]
}

const dayOf = (day: string) => Temporal.PlainDate.from(day)

function withinMonths(one: DatePlan, other: DatePlan): boolean {
  const [earlier, later] = one.startsOn <= other.startsOn ? [one, other] : [other, one]
  return later.startsOn < dayOf(earlier.endsOn).add({ months: monthsApart }).toString()
}

function isNear(plan: DatePlan, other: DatePlan): boolean {
  const kilometres = kilometresOf(plan, other)
  return kilometres === null
    ? plan.country !== '' && plan.country === other.country
    : kilometres <= nearby
}

const kilometresOf = (one: DatePlan, other: DatePlan) =>
  one.point && other.point ? Math.round(kilometresBetween(one.point, other.point)) : null

/** The first Monday and the last Sunday of the weeks that days from the first to the last fall in. */
export function weeksOf(first: string, last: string): { monday: string; sunday: string } {
  const from = dayOf(first)
  const until = dayOf(last)
  return {
    monday: from.subtract({ days: from.dayOfWeek - 1 }).toString(),
    sunday: until.add({ days: 7 - until.dayOfWeek }).toString(),
  }
}

function inSameWeek(plan: DatePlan, other: DatePlan): boolean {
  const { monday, sunday } = weeksOf(plan.startsOn, plan.endsOn)
  return other.endsOn >= monday && other.startsOn <= sunday
}

function daysApart(one: DatePlan, other: DatePlan): number {
  const [earlier, later] = one.startsOn <= other.startsOn ? [one, other] : [other, one]
  return Math.max(0, dayOf(earlier.endsOn).until(dayOf(later.startsOn)).days)
}
