import { instantAt } from '../../../shared/time.ts'
import type { ToldDecision } from './decision.ts'

type Event = {
  readonly startsOn: string | null
  readonly timeZone: string
  readonly cancelledAt: Date | null
}

/** What stands against a speaker's answer to an acceptance now, as an error code; null if nothing does. */
export function obstacleToAnswer(
  event: Event,
  proposal: { readonly status: 'draft' | 'submitted' | 'withdrawn' },
  told: ToldDecision | null,
  now: Date,
): 'not-accepted' | 'proposal-withdrawn' | 'event-cancelled' | 'event-begun' | null {
  if (told !== 'accepted') return 'not-accepted'
  if (proposal.status === 'withdrawn') return 'proposal-withdrawn'
  if (event.cancelledAt) return 'event-cancelled'
  const begins = event.startsOn && instantAt(`${event.startsOn}T00:00`, event.timeZone)
  return begins && now >= begins ? 'event-begun' : null
}
