import { isDeepStrictEqual } from 'node:util'
import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { withAnnounced, type AnnouncedChange } from '../domain/announced-change.ts'
import { releasedRoom } from '../domain/build-release.ts'
import { changesBetween, type ReleaseChange } from '../domain/changes.ts'
import type { ReleaseContent, ReleasedSession } from '../domain/release-content.ts'
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

/** What an announcement does to the release that stands now. */
export type PlannedAnnouncement = {
  readonly before: LatestRelease
  /** As it is published now. */
  readonly session: ReleasedSession
  /** Null for words, which change nothing. */
  readonly release: {
    readonly change: AnnouncedChange
    readonly content: ReleaseContent
    readonly changes: readonly ReleaseChange[]
  } | null
}

/**
 * Whether those concerned get a mail, if that is wanted: before the event is announced nobody could open what it leads to, and
 * nobody is told of one that is called off.
 */
export const isMailed = (
  event: Pick<EventScope, 'announcedAt' | 'cancelledAt'>,
  { mail }: WantedAnnouncement,
): boolean => mail && event.announcedAt !== null && !event.cancelledAt

/**
 * What becomes of the agenda by an announcement; nothing is written. Throws `not-found` (no such session in the release, or a
 * move of what is in a block: that moves with it), `nothing-changed`, `words-needed` (words alone without words),
 * `announced-already` (the same words stand there), `invalid-input`.
 */
export async function planAnnouncement(
  work: Work,
  event: EventScope,
  wanted: WantedAnnouncement,
): Promise<PlannedAnnouncement> {
  const before = await latestRelease(work.db, event.id)
  const session = before?.content.agenda.sessions.find(({ code }) => code === wanted.code)
  if (!before || !session || (session.block && wanted.kind === 'moved')) throw notFound()
  if (wanted.kind === 'words') {
    if (Object.keys(wanted.text).length === 0) throw new AppError('words-needed')
    // A second press says the same: nobody gets it twice.
    if (await stands(work, event.id, wanted)) throw new AppError('announced-already')
    return { before, session, release: null }
  }
  const change = wanted.kind === 'moved' ? await readMove(work, event, wanted) : cancelled
  const content = withAnnounced(before.content, session.id, change)
  const changes = changesBetween(before.content, content)
  if (changes.length === 0) throw new AppError('nothing-changed')
  return { before, session, release: { change, content, changes } }
}

async function stands(
  { db, now }: Work,
  eventId: string,
  { code, text }: WantedAnnouncement,
): Promise<boolean> {
  const shown = await announcementsNow(db, eventId, now)
  return shown.some((each) => each.sessionCode === code && isDeepStrictEqual(each.text, text))
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
