import { located } from '../domain/calendar/located.ts'
import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { correctExternalEvent } from '../database/corrections.ts'
import { lockCalendar } from '../database/external-events.ts'
import { namesOf, saidTogether } from '../domain/calendar/plan-import.ts'
import { policy } from '../policy.ts'
import { knownEvent } from '../queries/known-events.ts'

/** Takes back what people set: the event is again what its sources say. Its other names stay. AppError `not-found`. */
export const followSources = (context: Context, id: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.edit')
    await lockCalendar(work.db)
    const event = await knownEvent(work.db, id)
    if (!event) throw notFound()
    const together = saidTogether(event.records)
    if (event.corrected.length === 0 || !together) return
    const said = located(together)
    await correctExternalEvent(work.db, proof, {
      event: {
        id,
        said,
        ownEventId: event.ownEventId,
        names: namesOf(event.records, event.aliases),
      },
      aliases: event.aliases,
      corrected: [],
      by: work.actor?.id ?? null,
      now: work.now,
    })
    await work.audit({
      action: 'calendar.follow-sources',
      scope: 'installation',
      scopeId: null,
      objectKind: 'external-event',
      objectId: id,
      before: event.now,
      after: said,
    })
    work.changed('calendar')
  })
