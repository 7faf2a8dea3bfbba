import { invalidInput } from '../../../shared/app-error.ts'
import { newSecret } from '../../../shared/ids.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { freeSlug } from '../../../shared/slug.ts'
import type { Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  insertQuota,
  insertTicketType,
  setQuotasOf,
  updateQuota,
  updateTicketType,
} from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { policy } from '../policy.ts'
import { ticketTypesOf } from '../queries/catalogue.ts'

/** Places that nobody can choose when registering: a ticket type of its own, and the quota it draws on. */
export type Reserved = { readonly ticketTypeId: string; readonly quotaId: string }

type Wanted = {
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly places: number
  /** What was reserved before; null values where it is gone. */
  readonly present: { readonly [Key in keyof Reserved]: Reserved[Key] | null }
}

/**
 * Reserves places of an event in the caller's transaction: a free ticket type that the public never sees, without a waiting
 * list, on a quota of its own. Made once, afterwards only the number of places follows (other quotas that the team ties
 * it to stay). AppError `invalid-input` on `places`: `capacity-below-taken` if more people hold one already.
 */
export async function reservePlaces(
  work: Work,
  eventSlug: string,
  wanted: Wanted,
): Promise<Reserved> {
  const { db } = work
  const event = await authoriseEvent(work, policy, 'tickets.edit', eventSlug)
  const quotas = await lockQuotas(db, event.id)
  const types = await ticketTypesOf(db, event.id)
  const quota = quotas.find(({ id }) => id === wanted.present.quotaId)
  const type = types.find(({ id }) => id === wanted.present.ticketTypeId)
  const { places: capacity, name, description } = wanted
  if (quota && capacity < quota.taken)
    throw invalidInput([
      { field: 'places', code: 'capacity-below-taken', params: { taken: quota.taken } },
    ])
  if (quota) await updateQuota(db, event, { ...quota, capacity })
  const quotaId =
    quota?.id ??
    (await insertQuota(db, event, {
      name: freeName(
        wanted.slug,
        quotas.map((q) => q.name),
      ),
      capacity,
    }))
  const values = {
    name,
    description,
    priceMinor: 0,
    currency: types[0]?.currency ?? 'USD',
    opensAt: null,
    closesAt: null,
    // Nobody knows it: only an organiser's decision gives such a place.
    accessCode: newSecret(),
    needsApproval: false,
    waitingList: false,
    maxPerOrder: 1,
  }
  if (type) {
    if (type.archived) await updateTicketType(db, event, type.id, { ...type, archived: false })
    if (!type.quotaIds.includes(quotaId))
      await setQuotasOf(db, event, type.id, [...type.quotaIds, quotaId])
    return { ticketTypeId: type.id, quotaId }
  }
  const slug = freeSlug(wanted.slug, new Set(types.map((each) => each.slug)))
  const ticketTypeId = await insertTicketType(db, event, slug, types.length, values)
  await setQuotasOf(db, event, ticketTypeId, [quotaId])
  return { ticketTypeId, quotaId }
}

const freeName = (name: string, taken: readonly string[]): string => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? capital : `${capital} ${n}`
    if (!taken.includes(tried)) return tried
  }
}
