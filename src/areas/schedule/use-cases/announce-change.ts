import { isDeepStrictEqual } from 'node:util'
import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { instantAt } from '../../../shared/time.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertRelease, lockTimetable, putSession } from '../database.ts'
import { insertAnnouncement } from '../database/announcements.ts'
import { withAnnounced, type AnnouncedChange } from '../domain/announced-change.ts'
import { releasedRoom } from '../domain/build-release.ts'
import { changesBetween } from '../domain/changes.ts'
import type { ReleasedSession } from '../domain/release-content.ts'
import { policy } from '../policy.ts'
import { announcementsNow } from '../queries/announcements.ts'
import { latestRelease, type LatestRelease } from '../queries/releases.ts'
import { daysOf, roomsOf } from '../queries/timetable.ts'

/** What is to be told of a session, and whether those concerned get a mail. Local times are the event's. */
export type WantedAnnouncement = {
  readonly code: string
  readonly text: LocalizedText
  readonly mail: boolean
} & (
  | {
      readonly kind: 'moved'
      readonly day: string
      readonly time: string
      readonly roomId: string | null
    }
  | { readonly kind: 'cancelled' | 'words' }
)

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
    const before = await latestRelease(work.db, event.id)
    const session = before?.content.agenda.sessions.find(({ code }) => code === wanted.code)
    // What is in a block moves with it.
    if (!before || !session || (session.block && wanted.kind !== 'words')) throw notFound()
    const empty = Object.keys(wanted.text).length === 0
    if (wanted.kind === 'words' && empty) throw new AppError('words-needed')
    const released = await release(work, eventSlug, before, session, wanted)
    const after = released?.session ?? session
    const end = Date.parse(after.startsAt) + after.minutes * 60_000
    // A second press says the same: nobody gets it twice.
    if (wanted.kind === 'words' && (await stands(work, event.id, wanted)))
      throw new AppError('announced-already')
    // Before the event is announced nobody could open what the mail leads to.
    const mailed = wanted.mail && event.announcedAt !== null && !event.cancelledAt
    if (mailed) await limitActs(work, actLimits.tell)
    const id = await insertAnnouncement(
      work.db,
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
        publishedBy: work.actor?.id ?? null,
      },
      work.now,
    )
    if (mailed)
      await work.enqueue('schedule.tell-announcement', {
        announcementId: id,
        quiet: context.quiet ?? false,
      })
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

async function stands(
  { db, now }: Work,
  eventId: string,
  { code, text }: WantedAnnouncement,
): Promise<boolean> {
  const shown = await announcementsNow(db, eventId, now)
  return shown.some((each) => each.sessionCode === code && isDeepStrictEqual(each.text, text))
}

/** Changes the timetable and publishes that alone; null for words, which change nothing. */
async function release(
  work: Work,
  eventSlug: string,
  before: LatestRelease,
  session: ReleasedSession,
  wanted: WantedAnnouncement,
): Promise<{ readonly id: string; readonly session: ReleasedSession | undefined } | null> {
  if (wanted.kind === 'words') return null
  const event = await authoriseEvent(work, policy, 'agenda.publish', eventSlug)
  const editing = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
  const change = wanted.kind === 'moved' ? await readMove(work, event, wanted) : cancelled
  const content = withAnnounced(before.content, session.id, change)
  const changes = changesBetween(before.content, content)
  if (changes.length === 0) throw new AppError('nothing-changed')
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

const cancelled: AnnouncedChange = { kind: 'cancelled' }

async function readMove(
  work: Work,
  event: EventScope,
  { day, time, roomId }: Extract<WantedAnnouncement, { kind: 'moved' }>,
): Promise<AnnouncedChange> {
  const [days, rooms] = await Promise.all([daysOf(work.db, event), roomsOf(work.db, event.id)])
  const startsAt = instantAt(`${day}T${time}`, event.timeZone)
  const room = rooms.find(({ id }) => id === roomId)
  const problems = [
    ...(days.some((each) => each.day === day) ? [] : [{ field: 'day', code: 'not-a-choice' }]),
    ...(startsAt ? [] : [{ field: 'time', code: 'not-a-time' }]),
    ...(roomId === null || room ? [] : [{ field: 'roomId', code: 'not-a-choice' }]),
  ]
  if (problems.length > 0 || !startsAt) throw invalidInput(problems)
  return {
    kind: 'moved',
    startsAt,
    room: room ? releasedRoom(room) : null,
  }
}
