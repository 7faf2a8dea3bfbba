import { allows } from '../../../shared/policy.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import {
  seesField,
  seesSpeakers,
  type HideableField,
  type ReadingPhase,
} from '../../proposals/domain/blindness.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { policy } from '../policy.ts'

export type ReadingRights = {
  readonly phase: ReadingPhase
  readonly blind: boolean
  /** Chairs the committee: sees the ranking, and may ask for names and for what others said. */
  readonly chairs: boolean
  readonly withSpeakers: boolean
  readonly shows: (field: HideableField) => boolean
}

/** What the person who asks sees of the committee's matters now; hidden names only when asked for (`revealNames`). */
export async function readingRights(x: Exchange, revealed: boolean): Promise<ReadingRights> {
  const phase = await readingPhase(x.context.db, x.scope!.id, x.context.now())
  const chairs = allows(policy, 'ranking.see', x.scope!.standings)
  return {
    phase,
    blind: phase.namesHidden,
    chairs,
    withSpeakers: seesSpeakers({ phase, maySeeRanking: chairs, revealed }),
    shows: (field) => seesField(phase, field, { chairs }),
  }
}
