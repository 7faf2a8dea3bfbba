import { isDeepStrictEqual } from 'node:util'
import { AppError, notFound } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockTimetable } from '../database.ts'
import { policy } from '../policy.ts'
import { keepAnnouncement } from './keep-announcement.ts'
import { standingAnnouncement } from '../queries/announcements.ts'

/**
 * Puts other words in the place of an announcement's: on the pages at once, and by mail to those whom the first one went to.
 * What it announced stays as it is. Throws `not-found` (none, or corrected already), `words-needed`,
 * `announced-already` (the same words), `too-many-requests`.
 */
export const correctAnnouncement = (
  context: Context,
  eventSlug: string,
  id: string,
  text: LocalizedText,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.publish', eventSlug)
    await lockTimetable(work.db, event)
    const before = await standingAnnouncement(work.db, event.id, id)
    if (!before) throw notFound()
    if (Object.keys(text).length === 0) throw new AppError('words-needed')
    const { sessionCode, title, mailed, shownUntil } = before
    if (isDeepStrictEqual(before.text, text)) throw new AppError('announced-already')
    const mails = mailed && !event.cancelledAt
    const next = await keepAnnouncement(
      work,
      event,
      {
        sessionCode,
        title,
        kind: before.kind,
        releaseId: null,
        correctsId: before.id,
        text,
        mailed: mails,
        shownUntil,
      },
      { quiet: context.quiet ?? false },
    )
    await work.audit({
      action: 'agenda.publish',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'announcement',
      objectId: next,
      before: { text: before.text },
      after: { session: sessionCode, text },
    })
    work.changed(`event:${event.id}`)
  })
