import { textIn } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import { localInput } from '../../../shared/time.ts'
import type {
  CancelledSession,
  ReleaseContent,
  ReleasedProfile,
  ReleasedSession,
  ReleasedSpeaker,
} from './release-content.ts'
import { isPublic } from './session-kinds.ts'
import {
  endOf,
  isPlaced,
  onStage,
  type PlacedSession,
  type SpeakerProfile,
  type Timetable,
} from './timetable.ts'

/**
 * What a release shows of a timetable: the placed sessions and the public profile of who speaks in them, field by
 * field, so that nothing else can slip in. Who declined, and who has no name yet, is left out. `before` is the release
 * that stands now: what it had and this one has not is kept as cancelled.
 */
export function buildRelease(timetable: Timetable, before: ReleaseContent | null): ReleaseContent {
  const roomAt = new Map(timetable.rooms.map((room, at) => [room.id, at]))
  const placed = timetable.sessions
    .filter(isPlaced)
    .filter(isPublic)
    .toSorted(
      (a, b) =>
        Number(a.startsAt) - Number(b.startsAt) ||
        (roomAt.get(a.roomId ?? '') ?? -1) - (roomAt.get(b.roomId ?? '') ?? -1) ||
        a.code.localeCompare(b.code, 'en'),
    )
  const sessions = placed.map((session) => releasedSession(session, timetable))
  const speaking = new Set(sessions.flatMap((session) => session.speakers))
  const people = [...timetable.people.values()]
    .filter(({ id }) => speaking.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'es') || a.id.localeCompare(b.id, 'en'))
  const usedRooms = new Set(sessions.map((session) => session.room))
  const usedTracks = new Set(sessions.map((session) => session.track))
  return {
    agenda: {
      timeZone: timetable.timeZone,
      rooms: timetable.rooms
        .filter(({ id }) => usedRooms.has(id))
        .map(({ id, name, capacity, accessibility }) => ({
          id,
          name,
          capacity,
          accessibility,
        })),
      tracks: timetable.tracks
        .filter(({ id }) => usedTracks.has(id))
        .map(({ id, slug, name, colour, host }) => ({ id, slug, name, colour, host })),
      sessions,
      speakers: people.map(releasedSpeaker),
      cancelled: cancelledSince(before, new Set(sessions.map(({ id }) => id))),
    },
    abstracts: Object.fromEntries(
      placed.filter(hasAbstract).map(({ id, abstract }) => [id, abstract]),
    ),
    profiles: Object.fromEntries(people.map((person) => [person.id, releasedProfile(person)])),
  }
}

function releasedSession(session: PlacedSession, { timeZone, people }: Timetable): ReleasedSession {
  const local = localInput(session.startsAt, timeZone)
  return {
    id: session.id,
    code: session.code,
    slug: slugOf(textIn(session.title, 'en')),
    kind: session.kind,
    title: session.title,
    lang: session.lang,
    level: session.level,
    track: session.trackId,
    format: session.formatName,
    sponsored: session.sponsored,
    startsAt: session.startsAt.toISOString(),
    minutes: session.minutes,
    day: local.slice(0, 10),
    from: local.slice(11, 16),
    until: localInput(endOf(session), timeZone).slice(11, 16),
    room: session.roomId,
    speakers: onStage(session)
      .map(({ personId }) => personId)
      .filter((id) => people.get(id)?.name),
  }
}

const releasedSpeaker = (person: SpeakerProfile): ReleasedSpeaker => ({
  id: person.id,
  slug: `${slugOf(person.name)}-${shortCode(person.id)}`,
  name: person.name,
  organisation: person.organisation,
  jobTitle: person.jobTitle,
  photo: person.photo,
})

const releasedProfile = (person: SpeakerProfile): ReleasedProfile => ({
  biography: person.biography,
  ...(person.biographyIn &&
    Object.keys(person.biographyIn).length > 0 && { biographyIn: person.biographyIn }),
  pronouns: person.pronouns,
  links: person.links.map(({ title, url }) => ({ title, url })),
})

// The random end of a UUID: enough to tell the speakers of one event apart, and it never changes.
const shortCode = (id: string) => id.slice(-8)

const hasAbstract = ({ abstract }: PlacedSession) => Object.values(abstract).some(Boolean)

function cancelledSince(
  before: ReleaseContent | null,
  now: ReadonlySet<string>,
): CancelledSession[] {
  if (!before) return []
  const { sessions, cancelled } = before.agenda
  return [...sessions, ...cancelled]
    .filter(({ id }) => !now.has(id))
    .map(({ id, code, title, startsAt, minutes }) => ({ id, code, title, startsAt, minutes }))
}
