import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertSource, type NewSource } from '../database/calendar-sources.ts'
import { policy } from '../policy.ts'

/** Has the calendar read an address from now on, the first time at once; its id. AppError `source-exists`. */
export const addCalendarSource = (context: Context, source: NewSource): Promise<string> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.manage-sources')
    const id = await insertSource(work.db, proof, source, {
      person: work.actor?.id ?? null,
      now: work.now,
    })
    await work.audit({
      action: 'calendar.add-source',
      scope: 'installation',
      scopeId: null,
      objectKind: 'calendar-source',
      objectId: id,
      after: source,
    })
    await work.enqueue('network.fetch-calendar-source', { sourceId: id })
    return id
  }).catch((error: unknown) => {
    const taken =
      error instanceof Error &&
      'constraint' in error &&
      error.constraint === 'calendar_sources_url_key'
    throw taken ? new AppError('source-exists') : error
  })
