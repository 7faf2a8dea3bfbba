import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteQuota } from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { policy } from '../policy.ts'
import { ticketTypesOf } from '../queries/catalogue.ts'

/** Removes a quota that no ticket type draws on. Throws AppError `not-found` or `quota-in-use`. */
export const removeQuota = (context: Context, slug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    const quota = (await lockQuotas(work.db, event.id)).find((one) => one.id === id)
    if (!quota) throw notFound()
    const types = await ticketTypesOf(work.db, event.id)
    if (types.some(({ quotaIds }) => quotaIds.includes(id))) throw new AppError('quota-in-use')
    await deleteQuota(work.db, event, id)
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'quota',
      objectId: id,
      before: quota,
    })
    work.changed(`event:${event.id}`)
  })
