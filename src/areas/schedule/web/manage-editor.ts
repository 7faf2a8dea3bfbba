import { AppError, invalidInput } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { MovedSince } from '../domain/session-move.ts'
import { timetableStamp } from '../queries/recent-moves.ts'
import { moveSessions } from '../use-cases/move-sessions.ts'
import { movesBody } from './forms.ts'
import { readEditorContent, readManagedEvent } from './read-timetable.ts'

// Shorter than what proxies allow a request that says nothing.
const longestWait = 20_000

/**
 * Moves sessions that were dragged: JSON in, their new versions out. 409 with what stands there now when somebody else
 * was faster, 404 when one of them is gone.
 */
export async function moveDragged(x: Exchange): Promise<Response> {
  const parsed = parse(movesBody, await x.request.json().catch(() => null))
  if (!parsed.ok) throw invalidInput(parsed.problems)
  const moves = parsed.data.moves.map(
    ({ startsAt, minutes, furtherRoomIds, blockId, pinned, ...move }) => ({
      ...move,
      startsAt: startsAt === null ? null : new Date(startsAt),
      ...(minutes === undefined ? {} : { minutes }),
      ...(furtherRoomIds === undefined ? {} : { furtherRoomIds }),
      ...(blockId === undefined ? {} : { blockId }),
      ...(pinned === undefined ? {} : { pinned }),
    }),
  )
  try {
    return x.json({ moved: await moveSessions(x.context, x.param('event'), moves) })
  } catch (error) {
    if (!(error instanceof MovedSince)) throw error
    const standing = error.standing.map(({ startsAt, ...session }) => ({
      ...session,
      startsAt: startsAt?.getTime() ?? null,
    }))
    return x.json({ standing }, 409)
  }
}

/**
 * The timetable as soon as it differs from the one that `after` names; 204 when it is the same for twenty seconds. Who
 * asks again and again sees every change at once.
 */
export async function timetableFeed(x: Exchange): Promise<Response> {
  const event = await readManagedEvent(x)
  const after = x.url.searchParams.get('after') ?? ''
  const leave = x.context.changeWatch.seatFor(x.person.id)
  if (!leave) throw new AppError('too-many-requests', { retryAfterSeconds: longestWait / 1_000 })
  try {
    if (!(await changesFrom(x, event, after))) return new Response(null, { status: 204 })
    return x.json((await readEditorContent(x)).content)
  } finally {
    leave()
  }
}

async function changesFrom(x: Exchange, event: EventScope, after: string): Promise<boolean> {
  const { changeWatch, db } = x.context
  const end = performance.now() + longestWait
  for (;;) {
    const left = end - performance.now()
    const leaving = new AbortController()
    // Before it is looked at: a change that comes in between is not missed.
    const changed = changeWatch.wait(
      `event:${event.id}`,
      left,
      AbortSignal.any([x.request.signal, leaving.signal]),
    )
    const same = (await timetableStamp(db, event.id)) === after
    if (!same) leaving.abort()
    await changed
    if (!same) return true
    if (changeWatch.closed || x.request.signal.aborted || performance.now() >= end) return false
  }
}
