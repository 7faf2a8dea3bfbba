import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { markAnnounced } from '../database.ts'
import { missingForAnnouncement } from '../domain/announcement.ts'
import { policy } from '../policy.ts'
import { announcementFacts } from '../queries.ts'

/**
 * Shows the event to everybody. Throws `announcement-incomplete` with each missing part as a problem; announcing twice
 * changes nothing.
 */
export const announceEvent = (context: Context, slug: string, at?: Date): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.announce', slug)
    if (event.announcedAt) return
    const missing = missingForAnnouncement(await announcementFacts(work.db, event.id))
    if (missing.length > 0)
      throw new AppError(
        'announcement-incomplete',
        {},
        missing.map((need) => ({ field: need, code: `announcement-needs-${need}` })),
      )
    await markAnnounced(work.db, event, at ?? work.now)
    await work.audit({
      action: 'event.announce',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
    })
    work.changed(`event:${event.id}`, 'network')
  })
