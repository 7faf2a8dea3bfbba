import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteLink } from '../database/needs.ts'
import { authoriseStage } from './authorise-stage.ts'

/** Takes slides or a link away from one's own accepted proposal, also from the session's page. */
export const removeLink = (
  context: Context,
  eventSlug: string,
  code: string,
  id: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseStage(work, eventSlug, code)
    if (!(await deleteLink(work.db, proposal, id))) throw notFound()
    await work.audit({
      action: 'stage.remove-link',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title },
    })
    work.changed(`event:${event.id}`)
  })
