import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { correctExternalEvent, giveRecords } from '../database/corrections.ts'
import { lockCalendar } from '../database/external-events.ts'
import {
  fieldsCorrected,
  namesOf,
  saidTogether,
  withCorrections,
} from '../domain/calendar/plan-import.ts'
import { policy } from '../policy.ts'
import { knownEvent } from '../queries/known-events.ts'

/**
 * Says that an external event is the same as another: what sources say of it counts for the other from now on, also in
 * later imports, and its address leads there. AppError `not-found`; `same-event` for an event and itself.
 */
export const mergeExternalEvents = (context: Context, id: string, into: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.edit')
    if (id === into) throw new AppError('same-event')
    await lockCalendar(work.db)
    const [event, other] = [await knownEvent(work.db, id), await knownEvent(work.db, into)]
    if (!event || !other) throw notFound()
    await giveRecords(work.db, proof, { from: id, to: into, now: work.now })
    const records = [...other.records, ...event.records]
    const aliases = [
      ...new Set(
        [...other.aliases, ...event.aliases, event.now.name, event.now.url].filter(Boolean),
      ),
    ]
    // What the other is called, when and where it is stays: only topics and languages come from both.
    const { topics, languages } = saidTogether(records) ?? other.now
    const said = withCorrections({ ...other.now, topics, languages }, other)
    const differing = fieldsCorrected(saidTogether(records) ?? said, said)
    await correctExternalEvent(work.db, proof, {
      event: {
        id: into,
        said,
        ownEventId: other.ownEventId,
        names: namesOf(records, aliases),
      },
      aliases,
      corrected: [...new Set([...other.corrected, ...differing])].toSorted(),
      by: work.actor?.id ?? null,
      now: work.now,
    })
    await work.audit({
      action: 'calendar.merge',
      scope: 'installation',
      scopeId: null,
      objectKind: 'external-event',
      objectId: id,
      before: { name: event.now.name, startsOn: event.now.startsOn },
      after: { into, name: other.now.name, startsOn: other.now.startsOn },
    })
    work.changed('calendar')
  })
