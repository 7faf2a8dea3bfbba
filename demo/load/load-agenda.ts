import { publishRelease } from '../../src/areas/schedule/use-cases/publish-release.ts'
import { saveTimetable } from '../../src/areas/schedule/use-cases/save-timetable.ts'
import type { SampleEdition } from '../generate/index.ts'
import { daysFrom } from '../generate/clock.ts'
import { firstOwner } from './first-owner.ts'
import type { LoadedProposal } from './load-call.ts'
import { loadWaitingSessions } from './load-waiting-sessions.ts'
import type { Stage } from './stage.ts'

const roomsOfAFullEdition = 4

/** Rooms, sessions and their places; and, where the agenda is out, its first release. */
export async function loadAgenda(
  stage: Stage,
  edition: SampleEdition,
  proposals: ReadonlyMap<string, LoadedProposal>,
  now: Date,
): Promise<void> {
  const { event, sessions } = edition
  if (event.rooms.length === 0) return
  const owner = firstOwner(stage, edition)
  const at = daysFrom(now, -3)
  await saveTimetable(stage.as(owner, at), event.slug, {
    rooms: event.rooms.map(({ key, name, capacity, note }) => ({
      key,
      name,
      capacity,
      accessibility: note,
    })),
    sessions: sessions
      .filter((session) => session.proposal === null)
      .map(({ key, kind, title, minutes }) => ({
        key,
        kind,
        title,
        minutes,
        abstract: {},
        lang: '' as const,
        level: '' as const,
        trackId: null,
        formatId: null,
        sponsored: false,
        speakers: [],
      })),
    placements: sessions.map(({ key, proposal, startsAt, room }) => ({
      session: proposal === null ? key : (proposals.get(proposal)?.code ?? key),
      startsAt: new Date(startsAt),
      room,
    })),
  })
  if (sessions.length > 0) await publishRelease(stage.as(owner, daysFrom(now, -2)), event.slug, {})
  if (event.rooms.length >= roomsOfAFullEdition)
    await loadWaitingSessions(stage.as(owner, daysFrom(now, -1)), event.slug)
}
