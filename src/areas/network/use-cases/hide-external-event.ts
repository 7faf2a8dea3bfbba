import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { setHidden } from '../database/corrections.ts'
import { policy } from '../policy.ts'
import { knownEvent } from '../queries/known-events.ts'

/** Takes an external event off all lists and feeds, or puts it back; imports leave that alone. AppError `not-found`. */
export const hideExternalEvent = (context: Context, id: string, hidden: boolean): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.edit')
    const event = await knownEvent(work.db, id)
    if (!event) throw notFound()
    if (event.hidden === hidden) return
    await setHidden(work.db, proof, id, { hidden, now: work.now })
    await work.audit({
      action: hidden ? 'calendar.hide' : 'calendar.show',
      scope: 'installation',
      scopeId: null,
      objectKind: 'external-event',
      objectId: id,
      after: { name: event.now.name, startsOn: event.now.startsOn },
    })
    work.changed('calendar')
  })
