import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug, type EventScope } from '../../accounts/queries.ts'
import { buildRelease } from '../domain/build-release.ts'
import { changesBetween } from '../domain/changes.ts'
import { packTimetable } from '../domain/editor/packed-timetable.ts'
import { moversSince, timetableStamp } from '../queries/recent-moves.ts'
import { latestRelease } from '../queries/releases.ts'
import { timetableOf } from '../queries/timetable.ts'

/** The event whose agenda is edited. */
export async function readManagedEvent(x: Exchange): Promise<EventScope> {
  const event = await eventBySlug(x.context.db, x.param('event'))
  if (!event) throw notFound()
  return event
}

/** The event that is managed and the working copy of its agenda. */
export async function readTimetable(x: Exchange) {
  const event = await readManagedEvent(x)
  return { event, timetable: await timetableOf(x.context.db, event) }
}

/** The working copy against what is public now. */
export async function readDraftRelease(x: Exchange) {
  const { event, timetable } = await readTimetable(x)
  const published = await latestRelease(x.context.db, event.id)
  const content = buildRelease(timetable, published?.content ?? null)
  const changes = published ? changesBetween(published.content, content) : []
  return { event, timetable, published, content, changes }
}

const recentMilliseconds = 120_000

/** What the editor in the browser works with, the stamp by which that is known, and who changed what just now. */
export async function readEditorContent(x: Exchange) {
  const { db, now } = x.context
  const event = await readManagedEvent(x)
  // First: what changes while the rest is read is told again.
  const stamp = await timetableStamp(db, event.id)
  const draft = await readDraftRelease(x)
  const since = new Date(now().getTime() - recentMilliseconds)
  const content = {
    stamp,
    timetable: packTimetable(draft.timetable),
    movers: Object.fromEntries(await moversSince(db, event.id, since)),
    // Null: nothing is public.
    changes: draft.published ? draft.changes.length : null,
  }
  return { ...draft, content, release: draft.content }
}
