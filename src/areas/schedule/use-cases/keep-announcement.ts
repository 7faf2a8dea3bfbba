import type { Authorized } from '../../../shared/authorized.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { insertAnnouncement, type NewAnnouncement } from '../database/announcements.ts'

/**
 * Keeps an announcement of now and, where it is mailed, writes to those whom it concerns; its id. Throws `too-many-requests`
 * beyond sixty with mails an hour.
 */
export async function keepAnnouncement(
  work: Work,
  event: Authorized<EventScope, 'agenda.publish'>,
  announcement: Omit<NewAnnouncement, 'publishedBy'>,
  { quiet }: { readonly quiet: boolean },
): Promise<string> {
  if (announcement.mailed) await limitActs(work, actLimits.tell)
  const id = await insertAnnouncement(
    work.db,
    event,
    { ...announcement, publishedBy: work.actor?.id ?? null },
    work.now,
  )
  if (announcement.mailed)
    await work.enqueue('schedule.tell-announcement', { announcementId: id, quiet })
  return id
}
