import { allows } from '../../../shared/policy.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { seesSpeakers } from '../domain/blindness.ts'
import { policy } from '../policy.ts'

export type ReadingRights = {
  readonly blind: boolean
  /** Chairs the committee: sees the ranking, and may ask for names and for what others said. */
  readonly chairs: boolean
  readonly withSpeakers: boolean
}

/** What the person who asks sees of the committee's matters; names in a blind call only when asked for (`revealNames`). */
export function readingRights(x: Exchange, blind: boolean, revealed: boolean): ReadingRights {
  const chairs = allows(policy, 'ranking.see', x.scope!.standings)
  return { blind, chairs, withSpeakers: seesSpeakers({ blind, maySeeRanking: chairs, revealed }) }
}
