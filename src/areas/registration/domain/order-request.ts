import type { RegistrationStatus } from './catalogue.ts'
import type { WantedOrder } from './order.ts'

/** An order as it reaches us, with what belongs to the request rather than to the order. */
export type OrderRequest = WantedOrder & {
  /** The language in which we write to these people. */
  readonly lang: string
  /** A repeated request with the same key gets the same answer; null: every request is a new one. */
  readonly idempotencyKey: string | null
}

/** An order that was placed: what its people need to come back to it. */
export type PlacedOrder = {
  readonly order: { readonly id: string; readonly code: string; readonly secret: string }
  readonly registrations: readonly {
    readonly id: string
    readonly code: string
    readonly secret: string
    readonly status: RegistrationStatus
  }[]
}
