import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertQuota, updateQuota } from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { policy } from '../policy.ts'
import { fillFromWaitingList } from './fill-from-waiting-list.ts'

type QuotaInput = { readonly name: string; readonly capacity: number }

/**
 * Adds a quota (`id` null) or changes one. More places go to the waiting list at once. Throws AppError `invalid-input`:
 * `name-taken`, or `capacity-below-taken` if more people than that hold a place already.
 */
export const saveQuota = (
  context: Context,
  slug: string,
  id: string | null,
  { name, capacity }: QuotaInput,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    const quotas = await lockQuotas(work.db, event.id)
    const present = quotas.find((quota) => quota.id === id)
    if (id !== null && !present) throw notFound()
    if (quotas.some((quota) => quota.id !== id && quota.name === name))
      throw invalidInput([{ field: 'name', code: 'name-taken' }])
    if (present && capacity < present.taken)
      throw invalidInput([
        { field: 'capacity', code: 'capacity-below-taken', params: { taken: present.taken } },
      ])
    const saved = present
      ? (await updateQuota(work.db, event, { id: present.id, name, capacity }), present.id)
      : await insertQuota(work.db, event, { name, capacity })
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'quota',
      objectId: saved,
      before: present && { name: present.name, capacity: present.capacity },
      after: { name, capacity },
    })
    if (present) await fillFromWaitingList(work, event)
    work.changed(`event:${event.id}`)
  })
