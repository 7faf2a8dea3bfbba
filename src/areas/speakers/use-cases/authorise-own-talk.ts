import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { talkByCode, type TalkScope } from '../queries/talks.ts'

/** A talk by its code, with the proof that it is the person's own. Throws `not-found` to everybody else. */
export async function authoriseOwnTalk(
  work: Work,
  code: string,
): Promise<Authorized<TalkScope, 'talk.edit'>> {
  if (!work.actor) throw new AppError('sign-in-required')
  const talk = await talkByCode(work.db, work.actor.id, code, { lock: true })
  if (!talk) throw notFound()
  return talk as Authorized<TalkScope, 'talk.edit'>
}
