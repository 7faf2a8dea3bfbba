import { invalidInput } from '../../../shared/app-error.ts'
import { newCode, newId } from '../../../shared/ids.ts'
import { isLanguage } from '../../../shared/localized-text.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { findOrInvitePerson } from '../../accounts/use-cases/find-or-invite-person.ts'
import { tracksOf } from '../../proposals/queries.ts'
import { addTracks } from '../../proposals/use-cases/add-tracks.ts'
import {
  insertRooms,
  insertSessions,
  keepImported,
  lockTimetable,
  putSession,
  replaceSpeakers,
  updateSession,
} from '../database.ts'
import {
  alike,
  planImport,
  type ImportPlan,
  type PlannedSession,
} from '../domain/import/plan-import.ts'
import type { ImportNote, ScheduleFileFormat } from '../domain/import/imported-agenda.ts'
import type { TimetableSession } from '../domain/timetable.ts'
import { readScheduleFile } from '../domain/import/read-schedule-file.ts'
import { policy } from '../policy.ts'
import { importedSessions } from '../queries/imported-sessions.ts'
import { placeOfEvent } from '../queries/place-of-event.ts'
import { roomsOf, timetableOf } from '../queries/timetable.ts'

/** What an import did, or would do; names and titles to be told. */
export type ImportReport = {
  readonly format: ScheduleFileFormat
  readonly rooms: readonly string[]
  readonly tracks: readonly string[]
  /** Those whom nobody here knew. */
  readonly speakers: readonly string[]
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: number
  /** On days that are none of the event's: they come in without a place. */
  readonly outside: readonly string[]
  /** In an earlier file, and not in this one: they stay. */
  readonly gone: readonly string[]
  readonly notes: readonly ImportNote[]
}

const mostSessions = 5_000

/**
 * Takes the agenda of a schedule file into the timetable: rooms, tracks, sessions with their places and speakers. What
 * came in before is changed, not added again; nothing is taken away, nobody is written to, and nothing is public before
 * the next release. With `tryOnly` nothing is written. AppError 'not-a-schedule-file', 'too-many-sessions'.
 */
export const importAgenda = (
  context: Context,
  eventSlug: string,
  { text, tryOnly }: { readonly text: string; readonly tryOnly: boolean },
): Promise<ImportReport> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    const imported = readScheduleFile(text, event.timeZone)
    if (!imported) throw refused('not-a-schedule-file')
    if (imported.sessions.length > mostSessions) throw refused('too-many-sessions')
    await lockTimetable(work.db, event)
    const [timetable, known, { venueNames, languages }] = await Promise.all([
      timetableOf(work.db, event),
      importedSessions(work.db, event.id),
      placeOfEvent(work.db, event.id),
    ])
    const mainLanguage = languages.find(isLanguage) ?? work.context.language
    const plan = planImport(imported, { timetable, known, venueNames, mainLanguage })
    const report: ImportReport = {
      format: imported.format,
      rooms: plan.rooms,
      tracks: plan.tracks.map(({ name }) => name),
      speakers: plan.speakers.filter(({ id }) => id === null).map(({ speaker }) => speaker.name),
      added: plan.added.map(titleOf),
      changed: plan.changed.map(titleOf),
      unchanged: plan.unchanged.length,
      outside: plan.outside,
      gone: plan.gone.map(titleOf),
      notes: imported.notes,
    }
    if (tryOnly) return report
    await addTracks(work, eventSlug, plan.tracks)
    await addRooms(work, event, plan.rooms, timetable.rooms)
    await addSessions(work, event, plan, {
      people: await speakersOf(work, plan),
      present: new Map(timetable.sessions.map((session) => [session.id, session])),
    })
    await work.audit({
      action: 'agenda.import',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: report,
    })
    work.changed(`event:${event.id}`)
    return report
  })

const refused = (code: string) => invalidInput([{ field: 'file', code }])
const titleOf = ({ title }: Pick<PlannedSession, 'title'>) =>
  Object.values(title).find(Boolean) ?? ''

type Editable = Parameters<typeof insertRooms>[1]

async function addRooms(
  work: Work,
  event: Editable,
  names: readonly string[],
  present: readonly { readonly slug: string }[],
) {
  const taken = new Set(present.map(({ slug }) => slug))
  const rooms = names.map((name) => {
    const slug = freeSlug(slugOf(name, 'room'), taken)
    taken.add(slug)
    return { slug, name, capacity: null, accessibility: {} }
  })
  await insertRooms(work.db, event, rooms, present.length, work.now)
}

/** The ids of everybody who speaks, by their keys in the file. Nobody can have the address of whom it names without one. */
async function speakersOf(work: Work, { speakers }: ImportPlan) {
  const ids = new Map<string, string>()
  for (const { speaker, id } of speakers) {
    const email = speaker.email || `${newId(work.now.getTime())}@imported.invalid`
    ids.set(
      speaker.key,
      id ?? (await findOrInvitePerson(work, { email, name: speaker.name.slice(0, 200) })).id,
    )
  }
  return ids
}

async function addSessions(
  work: Work,
  event: Editable,
  { added, changed, unchanged }: ImportPlan,
  {
    people,
    present,
  }: {
    readonly people: ReadonlyMap<string, string>
    readonly present: ReadonlyMap<string, TimetableSession>
  },
) {
  const [rooms, tracks] = [await roomsOf(work.db, event.id), await tracksOf(work.db, event.id)]
  const roomOf = new Map(rooms.map(({ id, name }) => [alike(name), id]))
  const trackOf = new Map(
    tracks.flatMap(({ id, name }) => Object.values(name).map((each) => [alike(each), id] as const)),
  )
  const valuesOf = (planned: PlannedSession) => ({
    kind: planned.kind,
    title: planned.title,
    abstract: planned.abstract,
    lang: planned.lang,
    minutes: planned.minutes,
  })
  const slotOf = ({ startsAt, room }: PlannedSession) => ({
    startsAt,
    roomId: startsAt ? (roomOf.get(alike(room)) ?? null) : null,
  })
  const speakerIds = (keys: readonly string[]) => keys.flatMap((key) => people.get(key) ?? [])
  const made = await insertSessions(
    work.db,
    event,
    added.map((planned) => ({
      ...valuesOf(planned),
      ...slotOf(planned),
      level: '' as const,
      formatId: null,
      sponsored: false,
      trackId: trackOf.get(alike(planned.track)) ?? null,
      code: newCode(),
      proposalId: null,
      speakerIds: speakerIds(planned.speakers ?? []),
    })),
    work.now,
  )
  for (const planned of changed) {
    const id = planned.id!
    const { level, formatId, sponsored, trackId } = present.get(id)!
    await updateSession(
      work.db,
      event,
      id,
      {
        ...valuesOf(planned),
        level,
        formatId,
        sponsored,
        trackId: trackOf.get(alike(planned.track)) ?? trackId,
      },
      work.now,
    )
    await putSession(work.db, event, id, slotOf(planned), work.now)
    if (planned.speakers) await replaceSpeakers(work.db, event, id, speakerIds(planned.speakers))
  }
  await keepImported(work.db, event, [
    ...added.map(({ key }, at) => ({ key, id: made[at]! })),
    ...changed.map(({ key, id }) => ({ key, id: id! })),
    ...unchanged,
  ])
}
