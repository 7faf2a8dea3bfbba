import type { DemoPlannedEvent, DemoRegistrationPlan } from '../types.ts'
import type { SamplePerson } from './people.ts'
import type { Random } from './random.ts'

/** Somebody who wants a place, before it is known whether there is one. */
export type Request = {
  person: SamplePerson
  /** Shared by a group that registers together. */
  order: string
  wish: 'paid' | 'student' | 'diversity' | 'speaker' | 'sponsor' | 'team'
  at: number
  cancelsAt: number | null
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** People register when it opens, before prices rise, and a little every day; hardly at night. */
function moment(plan: DemoRegistrationPlan, until: number, draw: Random): number {
  const opens = new Date(plan.opensAt).getTime()
  const early = plan.ticketTypes.find((type) => type.key === 'early-bird')
  const rise = early ? new Date(early.closesAt).getTime() : null
  const when = draw.weighted({ opening: 18, rise: rise === null ? 0 : 20, anytime: 62 })
  const days =
    when === 'opening'
      ? draw.next() ** 2 * 2
      : when === 'rise' && rise !== null
        ? (rise - opens) / DAY - draw.next() ** 2 * 3
        : (draw.next() * (until - opens)) / DAY
  const at = opens + days * DAY
  // Registration opens during the day; nine hours of each day after it are left to sleep.
  const inDay = (at - opens) % DAY
  const awake = inDay > 13 * HOUR && inDay < 22 * HOUR && draw.chance(0.85) ? at - 9 * HOUR : at
  return Math.min(Math.max(awake, opens + 60_000), until - 60_000)
}

const groupSize = (draw: Random): number => (draw.chance(0.14) ? draw.whole(2, 5) : 1)

/**
 * Requests of these people between the opening and `until`, in order of time; some come as a group of one
 * organisation, some cancel. `guests` come with the wish that is given for their key.
 */
export function registrationRequests(
  event: DemoPlannedEvent,
  people: SamplePerson[],
  guests: Map<string, { wish: Request['wish']; from: number }>,
  until: number,
  draw: Random,
): Request[] {
  const plan = event.registration
  if (!plan) throw new RangeError(`${event.slug} has no registration`)
  const hasDiversity = plan.ticketTypes.some((type) => type.key === 'diversity')
  const left = [...people]
  const requests: Request[] = []
  for (let order = 1; left.length > 0; order++) {
    const first = left.shift()
    if (!first) break
    const guest = guests.get(first.key)
    const wish =
      guest?.wish ??
      draw.weighted({ paid: 68, student: 25, diversity: hasDiversity ? 7 : 0 } as const)
    const at = guest
      ? guest.from + draw.next() * (until - 60_000 - guest.from)
      : moment(plan, until, draw)
    const members = [first]
    for (let size = wish === 'paid' ? groupSize(draw) : 1; size > 1; size--) {
      const index = left.findIndex(
        (person) => person.organisation === first.organisation && !guests.has(person.key),
      )
      if (index >= 0) members.push(...left.splice(index, 1))
    }
    for (const person of members) {
      const cancels = !guest && draw.chance(0.075)
      requests.push({
        person,
        order: `${event.slug}-order-${order}`,
        wish,
        at,
        cancelsAt: cancels ? at + (0.05 + 0.9 * draw.next()) * (until - at) : null,
      })
    }
  }
  return requests.toSorted((a, b) => a.at - b.at)
}
