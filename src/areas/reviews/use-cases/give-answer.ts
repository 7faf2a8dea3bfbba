import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { saveAnswer, type OwnAcceptance } from '../database.ts'
import { answerBy } from '../queries/judged.ts'

export type Answer = { readonly answer: 'confirmed' | 'declined'; readonly note: string }

/** Keeps a speaker's answer to an acceptance, and tells the log; the same answer again changes nothing. */
export async function giveAnswer(
  work: Work,
  event: { readonly id: string },
  own: Authorized<OwnAcceptance, 'answer.give'>,
  { answer, note }: Answer,
): Promise<void> {
  const before = await answerBy(work.db, own.proposal.id, own.personId)
  if (before?.answer === answer && before.note === note) return
  await saveAnswer(work.db, own, { answer, note }, work.now)
  await work.audit({
    action: 'answer.give',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'proposal',
    objectId: own.proposal.id,
    ...(work.actor ? {} : { by: own.proposal.code }),
    before,
    after: { answer, note },
  })
}
