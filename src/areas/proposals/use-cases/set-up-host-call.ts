import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { saveHostCall, type HostCallSettings } from '../database/host-calls.ts'
import { policy } from '../policy.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { checkCallDates } from './check-call-dates.ts'

/**
 * Sets up the call of one host of an event or changes it; it takes proposals once the event's team says that each host
 * has a call. Throws as `checkCallDates` and `authoriseHostSection` do.
 */
export const setUpHostCall = (
  context: Context,
  slug: string,
  hostId: string,
  settings: HostCallSettings,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(work, policy, 'host-call.edit', slug, hostId)
    checkCallDates(event, settings)
    const before = (await hostCallsOf(work.db, event.id)).find((call) => call.hostId === host.id)
    await saveHostCall(work.db, event, host.id, settings, work.now)
    await work.audit({
      action: 'host-call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'host',
      objectId: host.id,
      before,
      after: { host: host.name, ...settings },
    })
    work.changed(`event:${event.id}`, 'network')
  })
