import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteTrack as eraseTrack } from '../database/call.ts'
import { policy } from '../policy.ts'
import { tracksOf } from '../queries.ts'

/** Takes a track out of the call; proposals that chose it keep everything else and choose again. */
export const deleteTrack = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
    const before = (await tracksOf(work.db, event.id)).find((each) => each.id === id)
    if (!before) throw notFound()
    await eraseTrack(work.db, event, id)
    await work.audit({
      action: 'call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'track',
      objectId: id,
      before,
      after: null,
    })
    work.changed(`event:${event.id}`)
  })
