import { transact, type Context } from '../../../platform/use-case.ts'
import type { SessionMove } from '../domain/session-move.ts'
import { moveSessionsIn } from './move-sessions-in.ts'

/**
 * Moves sessions of an event, all or none, in the same number of statements however many they are; their new versions.
 * Clashes are allowed and told by the warnings. Throws `moved-since` (a MovedSince, with what stands there now) when
 * one was moved since the named version, `not-found` for a session of elsewhere or one that is gone, `invalid-input`
 * for a room or a day that is none of the event's, or a block of which the session cannot be a part.
 */
export const moveSessions = (
  context: Context,
  eventSlug: string,
  moves: readonly SessionMove[],
): Promise<readonly { id: string; version: number }[]> =>
  transact(context, async (work) =>
    (await moveSessionsIn(work, eventSlug, moves)).map(({ id, version }) => ({ id, version })),
  )
