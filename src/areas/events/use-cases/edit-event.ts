import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  placeEvent,
  replaceDays,
  updateCoverAlt,
  updateEvent,
  type EventChanges,
  type EventDay,
} from '../database.ts'
import { holdEvents } from '../../hosting/use-cases/hold-events.ts'
import type { EventHost } from '../../hosting/domain/event-host.ts'
import { nameHosts } from '../../hosting/use-cases/name-hosts.ts'
import { nameNeighbours } from '../../hosting/use-cases/name-neighbours.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { problemsOfDates } from '../domain/dates.ts'
import { changesAmong, mergeEdit } from '../domain/merge-edit.ts'
import { isReservedSlug } from '../domain/reserved-slug.ts'
import { policy } from '../policy.ts'
import { editsByOthers, eventState } from '../queries.ts'

export type EventEdit = {
  readonly changes?: EventChanges
  /** Opening hours; days outside of the event's dates are left out. */
  readonly days?: readonly EventDay[]
  /** Who is named as host; those for whom the actor does not speak are asked. */
  readonly hosts?: readonly EventHost[]
  /** Slugs of the events it wants to be held beside; their owners are asked. */
  readonly colocatedWith?: readonly string[]
  /** What the cover picture shows, for those who do not see it. */
  readonly coverAlt?: LocalizedText
}

/**
 * Changes the set-up of an event, whole or in part; what is as it was leaves no trace. Returns the slug, which may be
 * new. With `readAt` (when the event had last changed as the form was read), fields that only others changed since
 * keep what they wrote, and fields that both changed throw `changed-meanwhile` with who wrote what. Throws `slug-taken`,
 * and `invalid-input` when the dates make no sense.
 */
export const editEvent = (
  context: Context,
  slug: string,
  edit: EventEdit,
  readAt?: Date | null,
): Promise<string> => orSlugTaken(edited(context, slug, edit, readAt ?? null))

const edited = (context: Context, slug: string, edit: EventEdit, readAt: Date | null) =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.edit', slug)
    // With the events that it names beside it, all in one order.
    await holdEvents(work, event.id, edit.colocatedWith)
    const stands = await eventState(work.db, event.id)
    const others = readAt
      ? await editsByOthers(work.db, event.id, readAt, work.actor?.id ?? null)
      : []
    const { changes, ...parts } = edit
    const { merged, conflicts } = mergeEdit({ ...changes, ...parts }, others)
    if (conflicts.length > 0)
      throw new AppError(
        'changed-meanwhile',
        {},
        conflicts.map(({ field, by, theirs }) => ({
          field,
          code: 'changed-meanwhile',
          params: { by, theirs },
        })),
      )
    const { before, after } = changesAmong(stands, merged)
    if (Object.keys(after).length === 0) return slug
    const { days, hosts, colocatedWith, coverAlt, ...columns } = after as EventChanges &
      Omit<EventEdit, 'changes'>

    if (columns.slug !== undefined && isReservedSlug(columns.slug))
      throw new AppError('slug-taken', {}, [{ field: 'slug', code: 'slug-taken' }])
    const first = columns.startsOn === undefined ? event.startsOn : columns.startsOn
    const last = columns.endsOn === undefined ? event.endsOn : columns.endsOn
    const problems = problemsOfDates(first, last)
    if (problems.length > 0) throw invalidInput(problems)

    await updateEvent(work.db, event, columns, work.now)
    if (columns.city !== undefined || columns.country !== undefined)
      await placeEvent(work.db, event, { ...stands, ...columns })
    if (days || columns.startsOn !== undefined || columns.endsOn !== undefined)
      await replaceDays(
        work.db,
        event,
        (days ?? stands.days).filter(
          ({ day }) => first !== null && last !== null && first <= day && day <= last,
        ),
      )
    if (hosts) await nameHosts(work, event, hosts)
    if (coverAlt) await updateCoverAlt(work.db, event, coverAlt)
    if (colocatedWith) await nameNeighbours(work, event, colocatedWith)
    await work.audit({
      action: 'event.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      before,
      after,
    })
    work.changed(`event:${event.id}`, 'network')
    return columns.slug ?? slug
  })
