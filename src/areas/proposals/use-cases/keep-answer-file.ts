import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { acceptPaper } from '../../../platform/files/accept-paper.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { writePaper } from '../database/answers.ts'
import { inCallOf } from '../domain/asked-of.ts'
import { answersTo, callQuestionsOf } from '../queries/call-questions.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'
import { offeredTo } from './offered-to.ts'

type Upload = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Keeps a file as a speaker's answer to a question of their call, in the place of an earlier one. A picture is drawn anew,
 * without what the camera wrote into it. Throws as `authoriseOwnProposal` does, and `invalid-input` beside the
 * question: `unknown-question`, `file-too-large`, `not-a-paper`.
 */
export async function keepAnswerFile(
  context: Context,
  eventSlug: string,
  code: string,
  slug: string,
  upload: Upload,
  received: Date,
): Promise<void> {
  const field = `answers.${slug}`
  const paper = await acceptPaper(upload).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error
    throw invalidInput([{ field, code: error.code, params: error.params }])
  })
  await transact(context, async (work) => {
    const own = [eventSlug, code, received] as const
    const { event, proposal } = await authoriseOwnProposal(work, 'proposal.edit', ...own)
    await limitActs(work, actLimits.upload)
    const { hostId } = await offeredTo(work.db, event.id, proposal)
    const question = inCallOf(await callQuestionsOf(work.db, event.id), hostId).find(
      (one) =>
        one.slug === slug && one.kind === 'file' && !one.archived && one.about !== 'reviewer',
    )
    if (!question) throw invalidInput([{ field, code: 'unknown-question' }])
    const personId = question.about === 'proposal' ? null : (work.actor?.id ?? null)
    const see = { withSpeakers: true, withHidden: true, reviewer: 'all' } as const
    const before = (await answersTo(work.db, [proposal.id], see)).get(proposal.id) ?? []
    // A form that is shown again sends the same file twice.
    const known = before.find((set) => set.personId === personId)?.papers[slug]
    if (known?.sha256 === paper.sha256) return
    // Stored before the row that names it: a paper too many does no harm, one that lacks would.
    await context.storage.put(paper.sha256, paper.bytes, paper.type)
    await writePaper(work.db, proposal, question.id, paper, { personId, at: work.now })
    if (proposal.status !== 'submitted') return
    await work.audit({
      action: 'proposal.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code: proposal.code, title: proposal.title, file: slug },
    })
  })
}
