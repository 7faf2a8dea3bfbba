import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertAward, lockAwards, updateAward } from '../database.ts'
import { mostAwards, type Award } from '../domain/award.ts'
import { policy } from '../policy.ts'
import { awardsOf, sessionsToAward } from '../queries.ts'

/**
 * Adds an award to an event (`id` null) or changes one; its id. A session of the published agenda that won gives its title,
 * unless another name is said. AppError 'not-found', 'too-many-awards', or `invalid-input` without a winner.
 */
export const saveAward = (
  context: Context,
  slug: string,
  id: string | null,
  wanted: Award,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'awards.edit', slug)
    await lockAwards(work.db, event)
    const present = await awardsOf(work.db, event.id)
    const before = present.find((award) => award.id === id)
    if (id === null && present.length >= mostAwards) throw new AppError('too-many-awards')
    const session =
      wanted.winnerKind === 'session' && wanted.sessionId
        ? (await sessionsToAward(work.db, event.id)).find((each) => each.id === wanted.sessionId)
        : undefined
    const winner = wanted.winner || textIn(session?.title, context.language)
    if (!winner) throw invalidInput([{ field: 'winner', code: 'required' }])
    const award = { ...wanted, winner, sessionId: session?.id ?? null }
    if (id !== null && !(await updateAward(work.db, event, id, award))) throw notFound()
    const saved = id ?? (await insertAward(work.db, event, award))
    await work.audit({
      action: 'awards.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'award',
      objectId: saved,
      ...(before && { before }),
      after: award,
    })
    work.changed(`event:${event.id}`)
    return saved
  })
