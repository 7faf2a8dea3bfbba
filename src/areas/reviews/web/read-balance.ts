import { createHmac } from 'node:crypto'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { checkSelection } from '../../programmes/queries/check-selection.ts'
import { selectionBalance, selectionFacts, type Noise } from '../domain/selection-balance.ts'
import { selectedProposals, type Selection } from '../queries/selected.ts'

/** From -2 to 2: the same for the same people of the same event, and nobody's to foretell. */
const noiseOf =
  (secret: string, eventId: string): Noise =>
  (cell, ids) =>
    (createHmac('sha256', secret)
      .update([eventId, cell, ...ids].join(' '))
      .digest()
      .readUInt32BE(0) %
      5) -
    2

/** Who proposed, and who was accepted: sums that tell nobody. */
export async function readPeople(x: Exchange) {
  const { db, config, now } = x.context
  const { id } = x.scope!
  const [submitted, accepted, phase] = await Promise.all([
    selectedProposals(db, id, x.person.id, { all: 'submitted' }),
    selectedProposals(db, id, x.person.id, { all: 'accepted' }),
    readingPhase(db, id, now()),
  ])
  const as = { blind: phase.namesHidden, noise: noiseOf(config.secret ?? id, id) }
  return { submitted: selectionBalance(submitted, as), accepted: selectionBalance(accepted, as) }
}
export type People = Awaited<ReturnType<typeof readPeople>>

/** What a selection would be like, and what the programmes' rules would say of it. */
export async function readBalance(x: Exchange, selection: Selection) {
  const { db, config, now } = x.context
  const { id } = x.scope!
  const [proposals, phase] = await Promise.all([
    selectedProposals(db, id, x.person.id, selection),
    readingPhase(db, id, now()),
  ])
  const blind = phase.namesHidden
  const noise = noiseOf(config.secret ?? id, id)
  return {
    blind,
    balance: selectionBalance(proposals, { blind, noise }),
    verdicts: await checkSelection(db, id, now(), x.language, selectionFacts(proposals)),
  }
}
export type ShownBalance = Awaited<ReturnType<typeof readBalance>>
