import { AppError } from '../../../shared/app-error.ts'
import { dayOf } from '../../../shared/time.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveCall, saveFormat, type CallSettings } from '../database/call.ts'
import { usualFormats } from '../domain/usual-formats.ts'
import { policy } from '../policy.ts'
import { callOf, formatsOf } from '../queries.ts'

/**
 * Sets up the call of an event or changes it. A new call begins with the usual formats, if it has none. Throws
 * `call-closes-before-it-opens`, and `call-after-event` if it closes when the event is over.
 */
export const setUpCall = (
  context: Context,
  eventSlug: string,
  settings: CallSettings,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
    if (settings.opensAt && settings.closesAt && settings.closesAt <= settings.opensAt)
      throw new AppError('call-closes-before-it-opens', {}, [
        { field: 'closesAt', code: 'call-closes-before-it-opens' },
      ])
    const last = event.endsOn ?? event.startsOn
    if (settings.closesAt && last && dayOf(settings.closesAt, event.timeZone) > last)
      throw new AppError('call-after-event', {}, [{ field: 'closesAt', code: 'call-after-event' }])
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
