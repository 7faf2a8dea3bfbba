import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  replaceColocations,
  replaceDays,
  replaceHosts,
  updateEvent,
  type EventChanges,
  type EventDay,
  type EventHost,
} from '../database.ts'
import { problemsOfDates } from '../domain/dates.ts'
import { policy } from '../policy.ts'
import { eventColumns, eventIdsBySlug, isSlugTaken } from '../queries.ts'

export type EventEdit = {
  readonly changes?: EventChanges
  /** Opening hours; days outside of the event's dates are left out. */
  readonly days?: readonly EventDay[]
  readonly hosts?: readonly EventHost[]
  /** Slugs of the events it is co-located with. */
  readonly colocatedWith?: readonly string[]
}

/**
 * Changes the set-up of an event, whole or in part. Throws `slug-taken`, and `invalid-input` when the dates make no sense. Returns the slug, which may be new.
 */
export const editEvent = (context: Context, slug: string, edit: EventEdit): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.edit', slug)
    const { changes = {}, days, hosts, colocatedWith } = edit
    if (
      changes.slug !== undefined &&
      changes.slug !== slug &&
      (await isSlugTaken(work.db, changes.slug))
    )
      throw new AppError('slug-taken', {}, [{ field: 'slug', code: 'slug-taken' }])
    const first = changes.startsOn === undefined ? event.startsOn : changes.startsOn
    const last = changes.endsOn === undefined ? event.endsOn : changes.endsOn
    const problems = problemsOfDates(first, last)
    if (problems.length > 0) throw invalidInput(problems)

    const before = await eventColumns(work.db, event.id, Object.keys(changes))
    await updateEvent(work.db, event, changes, work.now)
    if (days)
      await replaceDays(
        work.db,
        event,
        days.filter(({ day }) => first !== null && last !== null && first <= day && day <= last),
      )
    if (hosts) await replaceHosts(work.db, event, hosts, work.now)
    if (colocatedWith) {
      const others = await eventIdsBySlug(work.db, colocatedWith)
      await replaceColocations(work.db, event, others)
      for (const other of others) work.changed(`event:${other}`)
    }
    await work.audit({
      action: 'event.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      before,
      after: {
        ...changes,
        ...(days && { days }),
        ...(hosts && { hosts }),
        ...(colocatedWith && { colocatedWith }),
      },
    })
    work.changed(`event:${event.id}`, 'network')
    return changes.slug ?? slug
  })
