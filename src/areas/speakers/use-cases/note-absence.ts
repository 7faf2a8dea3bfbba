import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockFreeTimes, writeFreeTimes } from '../database/free-times.ts'
import { slotsOf, withoutTime, type FreeTime } from '../domain/free-slots.ts'
import { policy } from '../policy.ts'
import { eventDays } from '../queries/needs.ts'

/**
 * The team writes down that a speaker of the event cannot come at some time, beside what the speaker said; the log tells that, not
 * when. Throws `not-found` for somebody who speaks in no session of it.
 */
export const noteAbsence = (
  context: Context,
  eventSlug: string,
  personId: string,
  away: FreeTime,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'stage.note', eventSlug)
    const known = await lockFreeTimes(work.db, event, personId)
    if (!known) throw notFound()
    // Who said nothing could come at all times.
    const times = slotsOf(await eventDays(work.db, event), event.timeZone).map(({ time }) => time)
    const all = { from: times[0]?.from ?? away.from, until: times.at(-1)?.until ?? away.until }
    const free = withoutTime(known.free ?? [all], away)
    await writeFreeTimes(work.db, event, { personId, free, now: work.now })
    await work.audit({
      action: 'stage.note',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'person',
      objectId: personId,
    })
  })
