import { AppError } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertRelease, lockTimetable } from '../database.ts'
import { buildRelease } from '../domain/build-release.ts'
import { changesBetween } from '../domain/changes.ts'
import { slotChanges } from '../domain/slot-changes.ts'
import { policy } from '../policy.ts'
import { latestRelease } from '../queries/releases.ts'
import { timetableOf } from '../queries/timetable.ts'

/**
 * Publishes the timetable as it stands, as the next release, with what changed since the last one; its number. A
 * release never changes afterwards. Throws `nothing-placed` when no session has a time, `nothing-changed` when visitors
 * would see what they see already. With `tellSpeakers`, those whose session got a slot, moved or lost its place get a mail.
 */
export const publishRelease = (
  context: Context,
  eventSlug: string,
  note: LocalizedText,
  { tellSpeakers = false }: { readonly tellSpeakers?: boolean } = {},
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.publish', eventSlug)
    await lockTimetable(work.db, event)
    const before = await latestRelease(work.db, event.id)
    const content = buildRelease(await timetableOf(work.db, event), before?.content ?? null)
    if (content.agenda.sessions.length === 0 && !before) throw new AppError('nothing-placed')
    const changes = before ? changesBetween(before.content, content) : []
    if (before && changes.length === 0) throw new AppError('nothing-changed')
    const number = (before?.number ?? 0) + 1
    const publishedBy = work.actor?.id ?? null
    const release = { number, note, content, changes, publishedBy }
    const id = await insertRelease(work.db, event, release, work.now)
    const told =
      tellSpeakers && !event.cancelledAt
        ? slotChanges(before?.content.agenda ?? null, content.agenda).size
        : 0
    if (told > 0)
      await work.enqueue('schedule.tell-speakers', { releaseId: id, quiet: context.quiet ?? false })
    if (before && !event.cancelledAt)
      await work.enqueue('schedule.tell-starred', { releaseId: id, quiet: context.quiet ?? false })
    await work.audit({
      action: 'agenda.publish',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'release',
      objectId: id,
      after: {
        number,
        note,
        sessions: content.agenda.sessions.length,
        changes: changes.length,
        told,
      },
    })
    work.changed(`event:${event.id}`, 'network')
    return number
  })
