import { dayOf } from '../../../shared/time.ts'

/** An event as far as registering for it is concerned. */
export type OpenEvent = {
  readonly id: string
  readonly slug: string
  readonly timeZone: string
  readonly endsOn: string | null
  readonly cancelledAt: Date | null
}

/** Why nobody can register any more, or change a registration; null while they can. The last day still counts. */
export function whyOver(event: OpenEvent, now: Date): 'event-cancelled' | 'event-over' | null {
  if (event.cancelledAt) return 'event-cancelled'
  return event.endsOn !== null && dayOf(now, event.timeZone) > event.endsOn ? 'event-over' : null
}
