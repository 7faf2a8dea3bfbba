import { cancelRegistration } from '../../src/areas/registration/use-cases/cancel-registration.ts'
import { loadOrders } from '../../src/areas/registration/use-cases/load-orders.ts'
import { setUpTickets } from '../../src/areas/registration/use-cases/set-up-tickets.ts'
import type { SampleEdition } from '../generate/index.ts'
import type { SampleRegistration } from '../generate/registrations.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

/** A registration of the sample as it is in the database. */
export type LoadedRegistration = {
  readonly id: string
  readonly code: string
  readonly secret: string
}

/** Puts the tickets on sale, as the owner did when the event was announced. */
export async function loadTickets(stage: Stage, edition: SampleEdition): Promise<void> {
  const { event } = edition
  const plan = event.registration
  if (!plan) return
  await setUpTickets(stage.as(firstOwner(stage, edition), event.announcedAt), event.slug, {
    quotas: plan.quotas.map(({ name, places }) => ({ name, capacity: places })),
    ticketTypes: plan.ticketTypes.map(
      ({ key, quotas, priceCents, opensAt, closesAt, ...type }) => ({
        ...type,
        slug: key,
        priceMinor: priceCents,
        opensAt: new Date(opensAt),
        closesAt: new Date(closesAt),
        quotas: quotas.map(
          (quota) => plan.quotas.find((each) => each.key === quota)?.name ?? quota,
        ),
      }),
    ),
    questions: plan.questions.map(({ key, options, ...question }) => ({
      ...question,
      slug: key,
      options: options.map((option) => ({ slug: option.key, label: option.label })),
    })),
  })
}

/**
 * Registers everybody in the order in which they came, and takes back who cancelled at the time they did, so that the
 * waiting list moves up as it would have. By key.
 */
export async function loadRegistrations(
  stage: Stage,
  edition: SampleEdition,
): Promise<ReadonlyMap<string, LoadedRegistration>> {
  const { event, registrations } = edition
  const owner = firstOwner(stage, edition)
  const loaded = new Map<string, LoadedRegistration>()
  let waiting: SampleRegistration[][] = []

  const placeWaiting = async () => {
    if (waiting.length === 0) return
    const orders = waiting
    waiting = []
    const last = orders.at(-1)![0]!.registeredAt
    const outcomes = await loadOrders(stage.as(owner, last), event.slug, orders.map(orderOf))
    for (const [at, outcome] of outcomes.entries()) {
      if (!outcome.ok) throw outcome.error
      for (const [index, registration] of outcome.result.registrations.entries())
        loaded.set(orders[at]![index]!.key, registration)
    }
  }

  for (const act of actsOf(registrations)) {
    if ('order' in act) {
      waiting.push(act.order)
      continue
    }
    await placeWaiting()
    const place = loaded.get(act.cancelled.key)
    if (place) await cancelRegistration(stage.as(owner, act.at), place.secret)
  }
  await placeWaiting()
  return loaded
}

type Act = { readonly at: string } & (
  | { readonly order: SampleRegistration[] }
  | { readonly cancelled: SampleRegistration }
)

function actsOf(registrations: readonly SampleRegistration[]): Act[] {
  const orders = Map.groupBy(registrations, (each) => each.order)
  const placed = [...orders.values()].map((order) => ({ at: order[0]!.registeredAt, order }))
  const cancelled = registrations.flatMap((each) =>
    each.cancelledAt ? [{ at: each.cancelledAt, cancelled: each }] : [],
  )
  return [...placed, ...cancelled].toSorted((a, b) => a.at.localeCompare(b.at))
}

const orderOf = (order: readonly SampleRegistration[]) => ({
  people: order.map(({ ticketType, name, email, answers }) => ({
    ticketType,
    name,
    email,
    answers,
  })),
  accessCode: '',
  payment: 'door' as const,
  invoiceTo: '',
  lang: order[0]!.language,
  idempotencyKey: null,
  at: new Date(order[0]!.registeredAt),
})
