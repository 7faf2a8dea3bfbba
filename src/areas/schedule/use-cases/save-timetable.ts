import { AppError } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { findOrInvitePerson } from '../../accounts/use-cases/find-or-invite-person.ts'
import { insertRooms, insertSessions, lockTimetable, type NewSession } from '../database.ts'
import { sessionOfProposal } from '../domain/session-of-proposal.ts'
import { policy } from '../policy.ts'
import { acceptedWithoutSession, roomsOf } from '../queries/timetable.ts'
import type { RoomInput } from './save-room.ts'
import type { SessionInput } from './save-session.ts'

/** Names by which parts of one timetable refer to each other; they are not kept. */
type Key = string

export type WholeTimetable = {
  readonly rooms: readonly (RoomInput & { readonly key: Key })[]
  /** Sessions that come from no proposal. */
  readonly sessions: readonly (SessionInput & { readonly key: Key })[]
  /** `session`: the key of one of these sessions, or the code of an accepted proposal, of which one is made. */
  readonly placements: readonly {
    readonly session: Key
    readonly startsAt: Date
    readonly room: Key | null
  }[]
}

/**
 * Adds a whole timetable to an event at once: rooms, sessions and accepted proposals, each at its time; all or nothing,
 * in a few statements however large it is. Accepted proposals without a placement become sessions that wait. Throws
 * `unknown-session` or `unknown-room` for a placement of what is not there.
 */
export const saveTimetable = (
  context: Context,
  eventSlug: string,
  { rooms, sessions, placements }: WholeTimetable,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    await lockTimetable(work.db, event)
    const roomsThere = await roomsOf(work.db, event.id)
    const named = withSlugs(
      rooms,
      roomsThere.map(({ slug }) => slug),
    )
    const roomIds = await insertRooms(work.db, event, named, roomsThere.length, work.now)
    const roomIdOf = new Map(rooms.map(({ key }, at) => [key, roomIds[at]!]))

    const added = new Map<Key, Omit<NewSession, 'startsAt' | 'roomId'>>()
    for (const proposal of await acceptedWithoutSession(work.db, event.id))
      added.set(proposal.code, sessionOfProposal(proposal))
    for (const { key, speakers, ...values } of sessions) {
      const speakerIds = await idsOf(work, speakers)
      added.set(key, { ...values, code: newCode(), proposalId: null, speakerIds })
    }
    const slots = new Map<Key, Pick<NewSession, 'startsAt' | 'roomId'>>()
    for (const { session, startsAt, room } of placements) {
      const roomId = room === null ? null : roomIdOf.get(room)
      if (!added.has(session)) throw new AppError('unknown-session', { session })
      if (roomId === undefined) throw new AppError('unknown-room', { room: room ?? '' })
      slots.set(session, { startsAt, roomId })
    }
    const whole = [...added].map(([key, session]) => ({
      startsAt: null,
      roomId: null,
      ...session,
      ...slots.get(key),
    }))
    await insertSessions(work.db, event, whole, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'timetable',
      objectId: event.id,
      after: { rooms: rooms.length, sessions: whole.length, placed: slots.size },
    })
    work.changed(`event:${event.id}`)
  })

function withSlugs(rooms: WholeTimetable['rooms'], there: readonly string[]) {
  const taken = new Set(there)
  return rooms.map(({ key: _, ...room }) => {
    const slug = freeSlug(slugOf(room.name, 'room'), taken)
    taken.add(slug)
    return { ...room, slug }
  })
}

async function idsOf(work: Work, speakers: SessionInput['speakers']): Promise<string[]> {
  const ids: string[] = []
  for (const speaker of speakers) ids.push((await findOrInvitePerson(work, speaker)).id)
  return ids
}
