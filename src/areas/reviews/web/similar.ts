import type { Exchange } from '../../../platform/http/exchange.tsx'
import {
  similarForCommittee,
  type ShownSimilar,
} from '../../similarity/use-cases/similar-for-committee.ts'
import { judgedByCode } from '../queries/judged.ts'
import type { ReadingRights } from './reading-rights.ts'

export type SimilarPanel = {
  readonly items: readonly ShownSimilar[]
  readonly elsewhere: boolean
  /** Where the chair says what a pair is. */
  readonly judgeAction: string | null
}

/** What is like a proposal that somebody reads: of this event only what is theirs to judge as well. */
export async function similarPanel(
  x: Exchange,
  proposal: { readonly id: string; readonly code: string },
  rights: ReadingRights,
): Promise<SimilarPanel> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const { items, elsewhere } = await similarForCommittee(db, {
    eventId: id,
    proposalId: proposal.id,
    reader: { personId: x.person.id, admin: x.person.admin },
    withSpeakers: rights.withSpeakers,
    at: x.context.now(),
    language: x.language,
    base: x.path('manage', 'events', slug, 'reviews'),
  })
  const here = items.filter(({ event }) => event === null).map(({ code }) => code)
  const judged = here.length > 0 ? await judgedByCode(db, id, here, x.person.id) : []
  const readable = new Set(judged.filter(({ own }) => !own).map(({ code }) => code))
  return {
    items: items.filter(({ event, code }) => event !== null || readable.has(code)),
    elsewhere,
    judgeAction: rights.chairs
      ? `${x.path('manage', 'events', slug, 'similar')}/${proposal.code}`
      : null,
  }
}
