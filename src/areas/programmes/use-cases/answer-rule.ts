import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { writeAnswer, type AnswerValues } from '../database.ts'
import { acceptPaper } from '../../../platform/files/accept-paper.ts'
import { ownRule, type RuleOfEvent } from './own-rule.ts'

type Input = Omit<AnswerValues, 'paper'> & {
  readonly paper: { readonly name: string; readonly bytes: Uint8Array } | null
}

/**
 * The team says by hand how it stands to a rule that Convite cannot measure, with words and evidence; it counts where what
 * was measured does not settle the rule. AppError `not-found`, `file-too-large` or `not-a-paper`.
 */
export async function answerRule(
  context: Context,
  of: RuleOfEvent,
  { paper: upload, ...said }: Input,
): Promise<void> {
  if (upload) await limitActs({ ...context, now: context.now(), context }, actLimits.upload)
  const paper = upload && (await acceptPaper(upload))
  // Under its own SHA-256: should the transaction fail, nothing points to it.
  if (paper) await context.storage.put(paper.sha256, paper.bytes, paper.type)
  await transact(context, async (work) => {
    const { event, host, rule } = await ownRule(work, of)
    await writeAnswer(
      work.db,
      event,
      rule,
      { ...said, ...(paper && { paper }) },
      { by: work.actor?.id ?? null, at: work.now },
    )
    await work.audit({
      action: 'rule.answer',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'rule',
      objectId: rule.key,
      after: {
        programme: host.name,
        rule: rule.key,
        ...said,
        ...(paper && { evidence: paper.name }),
      },
    })
  })
}
