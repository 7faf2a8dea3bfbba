import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteFormat as eraseFormat } from '../database/call.ts'
import { policy } from '../policy.ts'
import { formatsOf } from '../queries.ts'

/** Takes a format out of the call; proposals that chose it keep everything else and choose again. */
export const deleteFormat = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
    const before = (await formatsOf(work.db, event.id)).find((each) => each.id === id)
    if (!before) throw notFound()
    await eraseFormat(work.db, event, id)
    await work.audit({
      action: 'call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'format',
      objectId: id,
      before,
      after: null,
    })
    work.changed(`event:${event.id}`)
  })
