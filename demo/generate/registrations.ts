import type { Language } from '../../src/shared/localized-text.ts'
import type { DemoPlannedEvent, DemoRegistrationPlan, DemoTicketType, Instant } from '../types.ts'
import { answersOf } from './answers.ts'
import type { SamplePerson } from './people.ts'
import { random } from './random.ts'
import { registrationRequests, type Request } from './registration-requests.ts'

export type SampleRegistration = {
  key: string
  /** Registrations of a group share it; its first one is who ordered. */
  order: string
  /** Key of the person. */
  person: string
  name: string
  email: string
  organisation: string
  language: Language
  ticketType: string
  registeredAt: Instant
  status: 'confirmed' | 'waiting' | 'cancelled'
  /** When a place was given: at once, or when one came free; null if never. */
  confirmedAt: Instant | null
  cancelledAt: Instant | null
  /** By key of the question: an option's key, `yes` or `no`, or words. A consent is there only if given. */
  answers: Record<string, string>
}

/** Who does not register like everybody, by key of the person, and from when. */
export type Guests = Map<string, { wish: Request['wish']; from: number }>
type Place = { request: Request; type: DemoTicketType; confirmedAt: number | null; gone: boolean }

/** Gives places in order of time: never one more than a quota, and what comes free goes to the first who waits. */
function givePlaces(plan: DemoRegistrationPlan, requests: Request[]): Place[] {
  const used = new Map(plan.quotas.map((quota) => [quota.key, 0]))
  const room = (type: DemoTicketType): boolean =>
    plan.quotas.every(
      (quota) => !type.quotas.includes(quota.key) || (used.get(quota.key) ?? 0) < quota.places,
    )
  const count = (type: DemoTicketType, by: 1 | -1): void => {
    for (const key of type.quotas) used.set(key, (used.get(key) ?? 0) + by)
  }
  const typeFor = (request: Request): DemoTicketType => {
    const find = (key: string) => plan.ticketTypes.find((type) => type.key === key)
    const early = find('early-bird')
    const open = early && request.at < new Date(early.closesAt).getTime() && room(early)
    const type = request.wish !== 'paid' ? find(request.wish) : open ? early : find('general')
    if (!type) throw new RangeError(`no ticket type for ${request.wish}`)
    return type
  }

  const places: Place[] = []
  const moveUp = (at: number): void => {
    for (const place of places)
      if (place.confirmedAt === null && !place.gone && room(place.type)) {
        place.confirmedAt = at
        count(place.type, 1)
      }
  }
  const acts = [
    ...requests.map((request) => ({ at: request.at, request, cancels: false })),
    ...requests.flatMap((request) =>
      request.cancelsAt === null ? [] : [{ at: request.cancelsAt, request, cancels: true }],
    ),
  ].toSorted((a, b) => a.at - b.at)
  for (const { at, request, cancels } of acts) {
    if (!cancels) {
      const type = typeFor(request)
      const given = room(type)
      if (given) count(type, 1)
      places.push({ request, type, confirmedAt: given ? at : null, gone: false })
      continue
    }
    const place = places.find((each) => each.request === request)
    if (!place) continue
    place.gone = true
    if (place.confirmedAt !== null) count(place.type, -1)
    moveUp(at)
  }
  return places
}

/**
 * A registration for each of these people, from the opening until `until`, in order of time. `guests` says who comes
 * as speaker, sponsor or team and from when; the rest decide for themselves.
 */
export function registrations(
  event: DemoPlannedEvent,
  people: SamplePerson[],
  until: Instant,
  guests: Guests = new Map(),
  seed?: number,
): SampleRegistration[] {
  const plan = event.registration
  if (!plan) throw new RangeError(`${event.slug} has no registration`)
  const draw = random(`registrations ${event.slug}`, seed)
  const requests = registrationRequests(event, people, guests, new Date(until).getTime(), draw)
  const instant = (at: number): Instant => new Date(at).toISOString()
  return givePlaces(plan, requests).map(({ request, type, confirmedAt, gone }, index) => ({
    key: `${event.slug}-registration-${index + 1}`,
    order: request.order,
    person: request.person.key,
    name: request.person.name,
    email: request.person.email,
    organisation: request.person.organisation,
    language: request.person.language,
    ticketType: type.key,
    registeredAt: instant(request.at),
    status: gone ? 'cancelled' : confirmedAt === null ? 'waiting' : 'confirmed',
    confirmedAt: confirmedAt === null ? null : instant(confirmedAt),
    cancelledAt: gone && request.cancelsAt !== null ? instant(request.cancelsAt) : null,
    answers: answersOf(plan.questions, request.person, request.wish === 'student', draw),
  }))
}
