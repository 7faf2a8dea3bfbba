import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertRelease, lockTimetable, putSession } from '../database.ts'
import type { ReleasedSession } from '../domain/release-content.ts'
import { policy } from '../policy.ts'
import { keepAnnouncement } from './keep-announcement.ts'
import {
  isMailed,
  planAnnouncement,
  type PlannedAnnouncement,
  type WantedAnnouncement,
} from './plan-announcement.ts'

const hour = 3_600_000

/**
 * Announces at once what becomes of one published session: the timetable changes, a release with that change alone is
 * published, and the words stand on the pages until the session is over. What else waits in the working copy goes on
 * waiting. Answers the announcement's id. Throws `not-found` (no such session in the release), `nothing-changed`,
 * `words-needed` (words alone without words), `announced-already` (the same words stand there), `invalid-input`,
 * `too-many-requests` beyond sixty with mails an hour.
 */
export const announceChange = (
  context: Context,
  eventSlug: string,
  wanted: WantedAnnouncement,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.publish', eventSlug)
    await lockTimetable(work.db, event)
    const plan = await planAnnouncement(work, event, wanted)
    const { session } = plan
    const released = await release(work, event, plan, wanted)
    const after = released?.session ?? session
    const end = Date.parse(after.startsAt) + after.minutes * 60_000
    const mailed = isMailed(event, wanted)
    const id = await keepAnnouncement(
      work,
      event,
      {
        sessionCode: session.code,
        title: session.title,
        kind: wanted.kind,
        releaseId: released?.id ?? null,
        correctsId: null,
        text: wanted.text,
        mailed,
        shownUntil: new Date(Math.max(end, work.now.getTime() + hour)),
      },
      { quiet: context.quiet ?? false },
    )
    await work.audit({
      action: 'agenda.publish',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'announcement',
      objectId: id,
      after: { session: session.code, kind: wanted.kind, text: wanted.text, mailed },
    })
    work.changed(`event:${event.id}`, 'network')
    return id
  })

/** Changes the timetable and publishes that alone; null for words, which change nothing. */
async function release(
  work: Work,
  event: Authorized<EventScope, 'agenda.publish'>,
  { before, session, release: planned }: PlannedAnnouncement,
  wanted: WantedAnnouncement,
): Promise<{ readonly id: string; readonly session: ReleasedSession | undefined } | null> {
  if (!planned) return null
  const editing = await authoriseEvent(work, policy, 'agenda.edit', event.slug)
  const { change, content, changes } = planned
  const slot =
    change.kind === 'moved'
      ? { startsAt: change.startsAt, roomId: change.room?.id ?? null }
      : // Inside a block it would come back with the next release.
        ({ startsAt: null, roomId: null, blockId: null, blockPosition: 0 } as const)
  await putSession(work.db, editing, session.id, slot, work.now)
  const id = await insertRelease(
    work.db,
    event,
    {
      number: before.number + 1,
      note: wanted.text,
      content,
      changes,
      publishedBy: work.actor?.id ?? null,
    },
    work.now,
  )
  return { id, session: content.agenda.sessions.find((each) => each.id === session.id) }
}
