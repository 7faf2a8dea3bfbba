import { demoSample } from '../demo/generate/index.ts'
import { fullEventSlug } from '../demo/upcoming-events.ts'
import { aRoom, aSession, aTimetable } from '../src/areas/schedule/domain/example-timetable.ts'
import { buildRelease } from '../src/areas/schedule/domain/build-release.ts'
import type { ReleaseContent } from '../src/areas/schedule/domain/release-content.ts'
import type {
  SpeakerProfile,
  TimetableSession,
  TimetableTrack,
} from '../src/areas/schedule/domain/timetable.ts'
import { newId } from '../src/shared/ids.ts'

const zone = 'America/Mexico_City'
const rooms = ['Auditorio', 'Sala Frida', 'Sala Juan Rulfo', 'Taller'].map((name) =>
  aRoom(newId(), { slug: name.toLowerCase(), name, capacity: 200 }),
)

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A release of 120 sessions in four rooms on two days, with the titles, abstracts and people of the demo's proposals. */
export function agendaContent(): ReleaseContent {
  const edition = demoSample(new Date()).editions.find(({ event }) => event.slug === fullEventSlug)
  const people = new Map(demoSample(new Date()).people.map((person) => [person.key, person]))
  if (!edition?.event.call) throw new Error('the demo has no full edition')
  const tracks: TimetableTrack[] = edition.event.call.tracks.map((track) => ({
    id: newId(),
    slug: track.key,
    name: track.name,
    colour: track.colour,
    host: { name: track.host, colour: track.colour },
    hostId: null,
  }))
  const profiles = new Map<string, SpeakerProfile>()
  const idOf = (key: string) => {
    const known = profiles.get(key)
    if (known) return known.id
    const person = people.get(key)
    const made = {
      id: newId(),
      name: person?.name ?? key,
      organisation: person?.organisation ?? '',
      jobTitle: person?.job ?? '',
      biography: 'Writes and runs software with others.',
      pronouns: '',
      links: [],
      photo: null,
    }
    profiles.set(key, made)
    return made.id
  }
  const sessions = edition.proposals.slice(0, 120).map((proposal, at): TimetableSession => {
    const [day, slot] = [at < 60 ? '2027-02-19' : '2027-02-20', Math.floor((at % 60) / 4)]
    return aSession(newId(), {
      code: `S${at}X${(at * 7919) % 100_000}`,
      title: { [proposal.language]: proposal.title },
      abstract: { [proposal.language]: proposal.abstract },
      lang: proposal.language,
      level: proposal.level,
      trackId: tracks.find(({ slug }) => slug === proposal.track)?.id ?? null,
      minutes: 30,
      startsAt: new Date(`${day}T${clock(8 * 60 + 30 + slot * 40)}:00-06:00`),
      roomId: rooms[at % rooms.length]!.id,
      speakers: proposal.speakers.map((key) => ({ personId: idOf(key), answer: 'confirmed' })),
    })
  })
  return buildRelease(
    aTimetable(sessions, {
      timeZone: zone,
      days: [],
      rooms,
      tracks,
      people: [...profiles.values()],
    }),
    null,
  )
}
