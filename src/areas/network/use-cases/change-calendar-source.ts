import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { deleteSource, setPaused } from '../database/calendar-sources.ts'
import { policy } from '../policy.ts'
import { calendarSource } from '../queries/calendar-sources.ts'

export const sourceChanges = ['pause', 'resume', 'fetch', 'remove'] as const
export type SourceChange = (typeof sourceChanges)[number]

const actions = {
  pause: 'calendar.pause-source',
  resume: 'calendar.resume-source',
  remove: 'calendar.remove-source',
} as const

/** Pauses an address, reads it again, now, or no more; what it brought stays in the calendar. AppError `not-found`. */
export const changeCalendarSource = (
  context: Context,
  id: string,
  change: SourceChange,
): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.manage-sources')
    const source = await calendarSource(work.db, id)
    if (!source) throw notFound()
    if (change === 'pause') await setPaused(work.db, proof, id, work.now)
    if (change === 'resume') await setPaused(work.db, proof, id, null)
    if (change === 'remove')
      await deleteSource(work.db, proof, id, work.now.toISOString().slice(0, 10))
    if (change === 'fetch' || change === 'resume')
      await work.enqueue('network.fetch-calendar-source', { sourceId: id })
    if (change !== 'fetch')
      await work.audit({
        action: actions[change],
        scope: 'installation',
        scopeId: null,
        objectKind: 'calendar-source',
        objectId: id,
        after: { name: source.name, url: source.url },
      })
  })
