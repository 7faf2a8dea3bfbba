import { AppError, invalidInput, notFound, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveRedactions } from '../database/redactions.ts'
import {
  blackOut,
  passagesMarked,
  redactable,
  type RedactableField,
} from '../../proposals/domain/redaction.ts'
import { policy } from '../policy.ts'
import { proposalToRedact, type Redactions } from '../queries/redactions.ts'

/**
 * Hides passages of a proposal's texts from who reads without names: those between `[[` and `]]`, wherever they stand. The
 * proposal itself stays. Throws `invalid-input` (`only-marks`) if more than marks was changed, or `not-found`.
 */
export const redactProposal = (
  context: Context,
  eventSlug: string,
  code: string,
  marked: Readonly<Record<RedactableField, string>>,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.redact', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    const proposal = await proposalToRedact(work.db, event.id, code, work.actor.id)
    if (!proposal) throw notFound()
    const problems: Problem[] = []
    const redactions: Redactions = {}
    for (const field of redactable) {
      const source = proposal[field]
      const passages = passagesMarked(marked[field], source)
      if (!passages) problems.push({ field, code: 'only-marks' })
      else if (passages.length > 0)
        redactions[field] = { source, passages, redacted: blackOut(source, passages) }
    }
    if (problems.length > 0) throw invalidInput(problems)
    await saveRedactions(work.db, event, proposal.id, redactions, {
      by: work.actor.id,
      at: work.now,
    })
    await work.audit({
      action: 'proposal.redact',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, fields: Object.keys(redactions) },
    })
  })
