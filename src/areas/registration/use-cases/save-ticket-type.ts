import { invalidInput, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  insertTicketType,
  setQuotasOf,
  updateTicketType,
  type TicketTypeValues,
} from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { changeTaken, holdersOf } from '../database/registrations.ts'
import type { Quota, TicketType } from '../domain/catalogue.ts'
import { policy } from '../policy.ts'
import { ticketTypesOf } from '../queries/catalogue.ts'
import { fillFromWaitingList } from './fill-from-waiting-list.ts'

export type TicketTypeInput = TicketTypeValues & {
  readonly archived: boolean
  readonly quotaIds: readonly string[]
}

/**
 * Adds a ticket type (`typeSlug` null) or changes one; answers its slug. When a type draws on other quotas than before,
 * the places its people hold are counted there, and the waiting list moves up where some became free. Throws AppError
 * `invalid-input`: `no-quota`, or `quota-too-small` if its people do not fit into a quota.
 */
export const saveTicketType = (
  context: Context,
  slug: string,
  typeSlug: string | null,
  { quotaIds, archived, ...values }: TicketTypeInput,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    const quotas = await lockQuotas(work.db, event.id)
    const chosen = quotas.filter(({ id }) => quotaIds.includes(id))
    if (chosen.length === 0) throw invalidInput([{ field: 'quotaIds', code: 'no-quota' }])
    const types = await ticketTypesOf(work.db, event.id)
    const present = types.find((type) => type.slug === typeSlug)
    if (typeSlug !== null && !present) throw notFound()
    const saved = present
      ? await change(work, event, present, chosen, { ...values, archived })
      : await add(work, event, types, chosen, values)
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'ticket-type',
      objectId: saved,
      before: present,
      after: { ...values, archived, quotas: chosen.map(({ name }) => name) },
    })
    if (present) await fillFromWaitingList(work, event)
    work.changed(`event:${event.id}`)
    return saved
  })

type Editable = Authorized<EventScope, 'tickets.edit'>

async function add(
  work: Work,
  event: Editable,
  types: readonly TicketType[],
  quotas: readonly Quota[],
  values: TicketTypeValues,
): Promise<string> {
  const taken = new Set(types.map((type) => type.slug))
  const slug = freeSlug(slugOf(textIn(values.name, 'en'), 'ticket'), taken)
  const id = await insertTicketType(work.db, event, slug, types.length, values)
  await setQuotasOf(
    work.db,
    event,
    id,
    quotas.map((quota) => quota.id),
  )
  return slug
}

async function change(
  work: Work,
  event: Editable,
  present: TicketType,
  quotas: readonly Quota[],
  values: TicketTypeValues & { readonly archived: boolean },
): Promise<string> {
  const holders = await holdersOf(work.db, present.id)
  const added = quotas.filter(({ id }) => !present.quotaIds.includes(id))
  const kept = new Set(quotas.map(({ id }) => id))
  const removed = present.quotaIds.filter((id) => !kept.has(id))
  const small = added.filter(({ capacity, taken }) => taken + holders > capacity)
  if (small.length > 0)
    throw invalidInput(
      small.map(({ name, capacity, taken }) => ({
        field: 'quotaIds',
        code: 'quota-too-small',
        params: { name, missing: taken + holders - capacity },
      })),
    )
  await updateTicketType(work.db, event, present.id, values)
  await setQuotasOf(work.db, event, present.id, [...kept])
  await changeTaken(work.db, event.id, [
    ...added.map(({ id }) => ({ id, places: holders })),
    ...removed.map((id) => ({ id, places: -holders })),
  ])
  return present.slug
}
