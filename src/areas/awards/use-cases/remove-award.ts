import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteAward } from '../database.ts'
import { policy } from '../policy.ts'
import { awardsOf } from '../queries.ts'

/** Removes an award of an event. AppError 'not-found'. */
export const removeAward = (context: Context, slug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'awards.edit', slug)
    const before = (await awardsOf(work.db, event.id)).find((award) => award.id === id)
    if (!(await deleteAward(work.db, event, id))) throw notFound()
    await work.audit({
      action: 'awards.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'award',
      objectId: id,
      before,
    })
    work.changed(`event:${event.id}`)
  })
