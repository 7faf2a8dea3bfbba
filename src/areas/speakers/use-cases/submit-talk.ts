import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Context } from '../../../platform/use-case.ts'
import { startProposal } from '../../proposals/use-cases/start-proposal.ts'
import { wholeTalk } from '../queries/talks.ts'

/**
 * Begins a proposal to a call with the words of one's own talk, as a draft to be adapted: a copy, so that neither changes
 * the other. Answers its code. Throws `not-found` for a talk of somebody else, and as `startProposal`.
 */
export async function submitTalk(
  context: Context,
  talkCode: string,
  { event, call }: { readonly event: string; readonly call: string },
): Promise<string> {
  if (!context.actor) throw new AppError('sign-in-required')
  const talk = await wholeTalk(context.db, context.actor.id, talkCode)
  if (!talk) throw notFound()
  const { id, title, abstract, lang, level, notes } = talk
  const copy = { talkId: id, title, abstract, lang, level, notes }
  return (await startProposal(context, event, { call, copy })).code
}
