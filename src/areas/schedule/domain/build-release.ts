import { textIn } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import { localInput } from '../../../shared/time.ts'
import type {
  CancelledSession,
  ReleaseContent,
  ReleasedProfile,
  ReleasedRoom,
  ReleasedSession,
  ReleasedSpeaker,
} from './release-content.ts'
import { recordingOf } from './recording-of.ts'
import { layOut, type Laid } from './lay-out.ts'
import { isPublic } from './session-kinds.ts'
import {
  onStage,
  type Room,
  type SpeakerProfile,
  type Timetable,
  type TimetableSession,
} from './timetable.ts'

/**
 * What a release shows of a timetable: the placed sessions and the public profile of who speaks in them, field by
 * field, so that nothing else can slip in. Who declined, and who has no name yet, is left out. `before` is the release
 * that stands now: what it had and this one has not is kept as cancelled. `isShown` is for the team, who see what no release
 * shows.
 */
export function buildRelease(
  timetable: Timetable,
  before: ReleaseContent | null,
  isShown: (session: TimetableSession) => boolean = isPublic,
): ReleaseContent {
  const roomAt = new Map(timetable.rooms.map((room, at) => [room.id, at]))
  const placed = layOut(timetable)
    .filter(({ session, block }) => isShown(session) && (block === null || isShown(block)))
    .toSorted(
      (a, b) =>
        a.start - b.start ||
        (roomAt.get(a.roomIds[0] ?? '') ?? -1) - (roomAt.get(b.roomIds[0] ?? '') ?? -1) ||
        Number(a.block !== null) - Number(b.block !== null) ||
        a.session.code.localeCompare(b.session.code, 'en'),
    )
  const sessions = placed.map((laid) => releasedSession(laid, timetable))
  const speaking = new Set(sessions.flatMap((session) => session.speakers))
  const people = [...timetable.people.values()]
    .filter(({ id }) => speaking.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'es') || a.id.localeCompare(b.id, 'en'))
  const usedRooms = new Set(
    sessions.flatMap(({ room, furtherRooms = [] }) => [room, ...furtherRooms]),
  )
  const usedTracks = new Set(sessions.map((session) => session.track))
  return {
    agenda: {
      timeZone: timetable.timeZone,
      rooms: timetable.rooms.filter(({ id }) => usedRooms.has(id)).map(releasedRoom),
      tracks: timetable.tracks
        .filter(({ id }) => usedTracks.has(id))
        .map(({ id, slug, name, colour, host }) => ({ id, slug, name, colour, host })),
      sessions,
      speakers: people.map(releasedSpeaker),
      cancelled: cancelledSince(before, new Set(sessions.map(({ id }) => id))),
      ...(timetable.walks.length > 0 && { walks: timetable.walks }),
    },
    abstracts: Object.fromEntries(
      placed.flatMap(({ session }) =>
        hasAbstract(session) ? [[session.id, session.abstract]] : [],
      ),
    ),
    profiles: Object.fromEntries(people.map((person) => [person.id, releasedProfile(person)])),
  }
}

/** What the public knows of a room. */
export const releasedRoom = ({
  id,
  name,
  capacity,
  accessibility,
  floor,
}: Omit<Room, 'hours'>): ReleasedRoom => ({
  id,
  name,
  capacity,
  accessibility,
  ...(floor && { floor }),
})

function releasedSession(
  { session, start, end, roomIds, block }: Laid,
  timetable: Timetable,
): ReleasedSession {
  const { timeZone, people } = timetable
  const startsAt = new Date(start)
  const local = localInput(startsAt, timeZone)
  const [room = null, ...furtherRooms] = roomIds
  const { interpretation, captions } = session
  const recording = recordingOf(session, timetable)
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
    startsAt: startsAt.toISOString(),
    minutes: session.minutes,
    day: local.slice(0, 10),
    from: local.slice(11, 16),
    until: localInput(new Date(end), timeZone).slice(11, 16),
    room,
    speakers: onStage(session)
      .map(({ personId }) => personId)
      .filter((id) => people.get(id)?.name),
    ...(furtherRooms.length > 0 && { furtherRooms }),
    ...(recording && { recording }),
    ...(interpretation.length > 0 && { interpretation }),
    ...(captions.length > 0 && { captions }),
    ...(block && { block: block.id }),
    ...(session.repeatsId !== null && { repeats: session.repeatsId }),
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

const hasAbstract = ({ abstract }: TimetableSession) => Object.values(abstract).some(Boolean)

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
