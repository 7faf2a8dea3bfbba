import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveCall, saveFormat, type CallSettings } from '../database/call.ts'
import { usualFormats } from '../domain/usual-formats.ts'
import { policy } from '../policy.ts'
import { callOf, formatsOf } from '../queries.ts'
import { checkCallDates } from './check-call-dates.ts'

/**
 * Sets up the call of an event or changes it. A new call begins with the usual formats, if it has none. Where each
 * host has a call, the dates follow theirs. Throws as `checkCallDates` does.
 */
export const setUpCall = (
  context: Context,
  eventSlug: string,
  settings: CallSettings,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
    if (!settings.perHost) checkCallDates(event, settings)
    const before = await callOf(work.db, event.id)
    await saveCall(work.db, event, settings, work.now)
    if (!before && (await formatsOf(work.db, event.id)).length === 0)
      for (const [position, format] of usualFormats.entries())
        await saveFormat(work.db, event, null, { ...format, description: {}, position }, work.now)
    await work.audit({
      action: 'call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'call',
      objectId: event.id,
      before,
      after: settings,
    })
    work.changed(`event:${event.id}`, 'network')
  })
