import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { checkEvent } from '../../src/areas/programmes/queries/check.ts'
import { kindOf } from '../../src/areas/programmes/domain/rule-kinds.ts'
import { answerRule } from '../../src/areas/programmes/use-cases/answer-rule.ts'
import { handAnswers } from '../answers.ts'
import type { SampleEdition } from '../generate/index.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

/** What the edition's team answered by hand of the rules of the Kubernetes Community Days that were due by now. */
export async function loadAnswers(stage: Stage, edition: SampleEdition, now: Date): Promise<void> {
  const context = stage.as(firstOwner(stage, edition), now.toISOString())
  const event = await eventBySlug(context.db, edition.event.slug)
  if (!event) throw new Error(`${edition.event.slug} is not loaded`)
  for (const { rule, state } of await checkEvent(context.db, event.id, now)) {
    const words = handAnswers[rule.key]
    if (state !== 'broken' || words === undefined || !kindOf(rule.kind)?.byHand) continue
    await answerRule(
      context,
      { event: edition.event.slug, programme: 'kcd', rule: rule.key },
      { kept: true, words, evidenceUrl: '', paper: null },
    )
  }
}
