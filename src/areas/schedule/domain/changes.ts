import type { LocalizedText } from '../../../shared/localized-text.ts'
import { namesOfRooms } from './released-rooms.ts'
import type { ReleaseContent, ReleasedAgenda, ReleasedSession } from './release-content.ts'

/** When and where a session stood; `room` by name, null for everybody. */
export type Place = {
  readonly startsAt: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly room: string | null
}
type About = { readonly code: string; readonly title: LocalizedText }

/** One difference between a release and the one before, complete in itself: rooms and people by name. */
export type ReleaseChange =
  | (About & { readonly kind: 'added'; readonly to: Place })
  | (About & { readonly kind: 'removed'; readonly from: Place })
  | (About & { readonly kind: 'moved'; readonly from: Place; readonly to: Place })
  | (About & { readonly kind: 'renamed'; readonly before: LocalizedText })
  | (About & {
      readonly kind: 'speakers'
      readonly joined: readonly string[]
      readonly left: readonly string[]
    })
  | (About & { readonly kind: 'edited' })
  /** Profiles of speakers, rooms or tracks read differently now. */
  | { readonly kind: 'details' }

/** What changed from one release to the next, in the order of the agenda; empty if they show the same. */
export function changesBetween(before: ReleaseContent, after: ReleaseContent): ReleaseChange[] {
  const old = new Map(before.agenda.sessions.map((session) => [session.id, session]))
  const now = new Set(after.agenda.sessions.map(({ id }) => id))
  const changes: ReleaseChange[] = []
  for (const session of before.agenda.sessions)
    if (!now.has(session.id))
      changes.push({ kind: 'removed', ...about(session), from: placeOf(session, before.agenda) })
  for (const session of after.agenda.sessions) {
    const was = old.get(session.id)
    if (was) changes.push(...changesOf(was, session, before, after))
    else changes.push({ kind: 'added', ...about(session), to: placeOf(session, after.agenda) })
  }
  if (detailsDiffer(before, after)) changes.push({ kind: 'details' })
  return changes
}

function changesOf(
  was: ReleasedSession,
  is: ReleasedSession,
  before: ReleaseContent,
  after: ReleaseContent,
): ReleaseChange[] {
  const changes: ReleaseChange[] = []
  const head = about(is)
  if (movedBetween(was, is))
    changes.push({
      kind: 'moved',
      ...head,
      from: placeOf(was, before.agenda),
      to: placeOf(is, after.agenda),
    })
  if (!same(was.title, is.title)) changes.push({ kind: 'renamed', ...head, before: was.title })
  const joined = is.speakers.filter((id) => !was.speakers.includes(id))
  const left = was.speakers.filter((id) => !is.speakers.includes(id))
  if (joined.length > 0 || left.length > 0)
    changes.push({
      kind: 'speakers',
      ...head,
      joined: namesOf(joined, after.agenda),
      left: namesOf(left, before.agenda),
    })
  const textsOf = (session: ReleasedSession, content: ReleaseContent) => {
    const { kind, lang, level, track, format, sponsored } = session
    const { recording, interpretation, captions } = session
    const facts = {
      kind,
      lang,
      level,
      track,
      format,
      sponsored,
      recording,
      interpretation,
      captions,
    }
    return { ...facts, abstract: content.abstracts[session.id] }
  }
  if (!same(textsOf(was, before), textsOf(is, after))) changes.push({ kind: 'edited', ...head })
  return changes
}

const about = ({ code, title }: ReleasedSession): About => ({ code, title })

/** Whether it begins or ends at another time, or is in another room. */
export const movedBetween = (was: ReleasedSession, is: ReleasedSession): boolean =>
  was.startsAt !== is.startsAt ||
  was.minutes !== is.minutes ||
  was.room !== is.room ||
  !same(was.furtherRooms ?? [], is.furtherRooms ?? [])

/** When and where a session of a release is. */
export const placeOf = (session: ReleasedSession, agenda: ReleasedAgenda): Place => ({
  startsAt: session.startsAt,
  day: session.day,
  from: session.from,
  until: session.until,
  room: namesOfRooms(agenda, session) || null,
})

const namesOf = (ids: readonly string[], agenda: ReleasedAgenda) =>
  ids.flatMap((id) => agenda.speakers.find((speaker) => speaker.id === id)?.name ?? [])

/** Whether the profiles, rooms, ways or tracks that both have read differently; what came or went is told with its sessions. */
function detailsDiffer(before: ReleaseContent, after: ReleaseContent): boolean {
  const common = <Thing extends { readonly id: string }>(
    list: (agenda: ReleasedAgenda) => readonly Thing[],
  ) => {
    const [old, now] = [list(before.agenda), list(after.agenda)]
    const ids = (things: readonly Thing[]) => new Set(things.map(({ id }) => id))
    const [oldIds, nowIds] = [ids(old), ids(now)]
    return [old.filter(({ id }) => nowIds.has(id)), now.filter(({ id }) => oldIds.has(id))] as const
  }
  const [oldRooms, rooms] = common((agenda) => agenda.rooms)
  const [oldTracks, tracks] = common((agenda) => agenda.tracks)
  const [oldSpeakers, speakers] = common((agenda) => agenda.speakers)
  return (
    !same(before.agenda.walks ?? [], after.agenda.walks ?? []) ||
    repeatsDiffer(before.agenda, after.agenda) ||
    !same(oldRooms, rooms) ||
    !same(oldTracks, tracks) ||
    !same(oldSpeakers, speakers) ||
    speakers.some(({ id }) => !same(before.profiles[id], after.profiles[id]))
  )
}

/** Whether a session that both have is another time of another one now. */
function repeatsDiffer(before: ReleasedAgenda, after: ReleasedAgenda): boolean {
  const old = new Map(before.sessions.map(({ id, repeats }) => [id, repeats]))
  return after.sessions.some(({ id, repeats }) => old.has(id) && old.get(id) !== repeats)
}

/** Equal as data: a field that is missing and one that is undefined are the same, and so is any order of fields. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) =>
    same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}
