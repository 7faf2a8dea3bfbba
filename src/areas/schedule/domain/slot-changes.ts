import { movedBetween, placeOf, type Place } from './changes.ts'
import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'

/** What a release means for one speaker of a session: it has a slot now, another one, or none any more. */
export type SlotChange =
  | { readonly kind: 'added'; readonly session: ReleasedSession; readonly to: Place }
  | {
      readonly kind: 'moved'
      readonly session: ReleasedSession
      readonly from: Place
      readonly to: Place
    }
  /** As it stood in the release before. */
  | { readonly kind: 'removed'; readonly session: ReleasedSession; readonly from: Place }

/**
 * Whom a release concerns, by the id of the speaker, and how, in the order of the agenda: those whose session got a
 * slot, another time or room, or lost its place since the release before; without one, everybody on stage. For who
 * joins a session it is new. Other words about it concern nobody, and who is no longer on it hears nothing of it.
 */
export function slotChanges(
  before: ReleasedAgenda | null,
  after: ReleasedAgenda,
): Map<string, readonly SlotChange[]> {
  const old = new Map(before?.sessions.map((session) => [session.id, session]))
  const now = new Set(after.sessions.map(({ id }) => id))
  const changes = new Map<string, SlotChange[]>()
  const tell = (personId: string, what: SlotChange) => {
    const known = changes.get(personId)
    if (known) known.push(what)
    else changes.set(personId, [what])
  }
  for (const session of after.sessions) {
    const was = old.get(session.id)
    const to = placeOf(session, after)
    for (const id of session.speakers)
      if (!was?.speakers.includes(id)) tell(id, { kind: 'added', session, to })
      else if (movedBetween(was, session))
        tell(id, { kind: 'moved', session, from: placeOf(was, before!), to })
  }
  for (const session of before?.sessions ?? [])
    if (!now.has(session.id))
      for (const id of session.speakers)
        tell(id, { kind: 'removed', session, from: placeOf(session, before!) })
  return changes
}
