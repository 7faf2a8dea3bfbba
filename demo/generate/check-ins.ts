import type { DemoPlannedEvent, Instant } from '../types.ts'
import { instantAt } from './clock.ts'
import { random } from './random.ts'
import type { SampleRegistration } from './registrations.ts'

export type SampleCheckIn = {
  registration: string
  at: Instant
  gate: string
  /** Key of the volunteer at the gate. */
  by: string
  method: 'scan' | 'code' | 'search'
  /** True for a scan of somebody who is already in. */
  repeated: boolean
}

const MINUTE = 60_000
const SHOWED_UP = 0.84
/** A volunteer needs this long for one person. */
const HANDLING = 7_000

/**
 * Who came, in order of time: most around the start, a tail until noon, one person at a time per gate, and a few
 * second scans. Only confirmed registrations, and nobody before the doors open.
 */
export function checkIns(
  event: DemoPlannedEvent,
  registrations: SampleRegistration[],
  gates: { gate: string; by: string }[],
  seed?: number,
): SampleCheckIn[] {
  const draw = random(`check-ins ${event.slug}`, seed)
  const opensAt = event.openingHours[0]?.opensAt ?? '08:00'
  const doors = new Date(instantAt(event.startsOn, opensAt, event.timeZone)).getTime()
  const free = new Map(gates.map(({ gate }) => [gate, 0]))
  const arrivals = registrations
    .filter((each) => each.status === 'confirmed' && draw.chance(SHOWED_UP))
    .map((registration) => ({
      registration,
      at:
        doors + (draw.chance(0.82) ? Math.abs(draw.normal(36, 15)) : draw.whole(60, 210)) * MINUTE,
    }))
    .toSorted((a, b) => a.at - b.at)
  const first = arrivals.map(({ registration, at }) => {
    const { gate, by } = draw.pick(gates)
    const served = Math.max(at, (free.get(gate) ?? 0) + HANDLING + draw.whole(0, 6_000))
    free.set(gate, served)
    return {
      registration: registration.key,
      at: new Date(served).toISOString(),
      gate,
      by,
      method: draw.weighted({ scan: 82, code: 6, search: 12 }),
      repeated: false,
    }
  })
  const again = draw
    .shuffle(first)
    .slice(0, 4)
    .map((each) => ({
      ...each,
      at: new Date(new Date(each.at).getTime() + draw.whole(20, 180) * MINUTE).toISOString(),
      method: 'scan' as const,
      repeated: true,
    }))
  return [...first, ...again].toSorted((a, b) => a.at.localeCompare(b.at))
}
