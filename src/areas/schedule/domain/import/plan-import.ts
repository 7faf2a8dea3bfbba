import { isLanguage, type Language, type LocalizedText } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import { numbersOf } from '../exchange/exchange-source.ts'
import type { Timetable, TimetableSession } from '../timetable.ts'
import type { ImportedAgenda, ImportedSession, ImportedSpeaker } from './imported-agenda.ts'

/** What an agenda is imported into. */
export type PresentAgenda = {
  readonly timetable: Pick<
    Timetable,
    'timeZone' | 'days' | 'rooms' | 'tracks' | 'sessions' | 'people'
  >
  /** The sessions that came from a file before, by their keys there. */
  readonly known: ReadonlyMap<string, string>
  /** Names of the whole place, which files give where there is no room. */
  readonly venueNames: readonly string[]
  readonly mainLanguage: Language
}

/** A session to be added (`id` null) or changed, with what it shall say; rooms, tracks and speakers by name and key. */
export type PlannedSession = {
  readonly key: string
  readonly id: string | null
  readonly kind: ImportedSession['kind']
  readonly title: LocalizedText
  readonly abstract: LocalizedText
  readonly lang: string
  readonly minutes: number
  readonly startsAt: Date | null
  readonly room: string
  readonly track: string
  /** Null: the file says nothing of speakers. */
  readonly speakers: readonly string[] | null
}

export type ImportPlan = {
  readonly rooms: readonly string[]
  readonly tracks: ImportedAgenda['tracks']
  /** Whoever speaks, with the id of whom we know already. */
  readonly speakers: readonly { readonly speaker: ImportedSpeaker; readonly id: string | null }[]
  readonly added: readonly PlannedSession[]
  readonly changed: readonly PlannedSession[]
  /** Keys of sessions that say already what the file says, with their ids. */
  readonly unchanged: readonly { readonly key: string; readonly id: string }[]
  /** Titles of sessions on days that are none of the event's: they come in without a place. */
  readonly outside: readonly string[]
  /** Sessions that an earlier file had and this one has not; they stay. */
  readonly gone: readonly TimetableSession[]
}

/**
 * What an imported agenda would do to the one that is there. A session is found again by its key in an earlier file, by
 * our own id or number in what we exported, or by a title that only one has. What the file leaves open never erases
 * what is here, and neither kind, level nor format of a known session changes.
 */
export function planImport(imported: ImportedAgenda, present: PresentAgenda): ImportPlan {
  const { timetable, known, venueNames } = present
  const find = finder(timetable.sessions, known)
  const noRoom = new Set(venueNames.map(alike))
  const hall = (name: string) => (noRoom.has(alike(name)) ? '' : name)
  const speakers = imported.speakers.map((speaker) => ({
    speaker,
    id: personOf(speaker, timetable.people),
  }))
  const idOfKey = new Map(speakers.map(({ speaker, id }) => [speaker.key, id]))
  const added: PlannedSession[] = []
  const changed: PlannedSession[] = []
  const unchanged: { key: string; id: string }[] = []
  const outside: string[] = []
  const days = new Set(timetable.days.map(({ day }) => day))
  for (const session of imported.sessions) {
    const there = find(session)
    const within = session.startsAt && days.has(dayOf(session.startsAt, timetable.timeZone))
    if (session.startsAt && !within) outside.push(session.title)
    const placed = {
      ...session,
      startsAt: within ? session.startsAt : null,
      room: within ? hall(session.room) : '',
    }
    const planned = plan(placed, there, imported, present)
    if (!there) added.push(planned)
    else if (differs(planned, there, timetable, idOfKey)) changed.push(planned)
    else unchanged.push({ key: session.key, id: there.id })
  }
  const names = (list: readonly { name: string }[]) => new Set(list.map(({ name }) => alike(name)))
  const roomsHere = names(timetable.rooms)
  const tracksHere = new Set(timetable.tracks.flatMap(({ name }) => Object.values(name).map(alike)))
  const keys = new Set(imported.sessions.map(({ key }) => key))
  const gone = new Set([...known].filter(([key]) => !keys.has(key)).map(([, id]) => id))
  for (const { id } of [...changed, ...unchanged]) if (id) gone.delete(id)
  return {
    rooms: imported.rooms.filter((name) => hall(name) !== '' && !roomsHere.has(alike(name))),
    tracks: imported.tracks.filter(({ name }) => !tracksHere.has(alike(name))),
    speakers,
    added,
    changed,
    unchanged,
    outside,
    gone: timetable.sessions.filter(({ id }) => gone.has(id)),
  }
}

/** Names that people take for the same. */
export const alike = (name: string): string => name.trim().toLowerCase().normalize('NFC')

function finder(sessions: readonly TimetableSession[], known: ReadonlyMap<string, string>) {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const numbers = numbersOf(sessions.map(({ id }) => id))
  const byNumber = new Map(sessions.map((session) => [String(numbers.get(session.id)), session]))
  const byTitle = new Map<string, TimetableSession | null>()
  for (const session of sessions)
    for (const title of new Set(Object.values(session.title).map(alike)))
      byTitle.set(title, byTitle.has(title) ? null : session)
  const found = new Set<string>()
  return ({ key, title }: ImportedSession): TimetableSession | null => {
    const own = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu.exec(key)?.[0].toLowerCase()
    const session =
      byId.get(known.get(key) ?? '') ??
      byId.get(own ?? key) ??
      byNumber.get(key) ??
      byTitle.get(alike(title))
    if (!session || found.has(session.id)) return null
    found.add(session.id)
    return session
  }
}

function personOf(speaker: ImportedSpeaker, people: Timetable['people']): string | null {
  if (people.has(speaker.key)) return speaker.key
  const namesakes = [...people.values()].filter(({ name }) => alike(name) === alike(speaker.name))
  return namesakes.length === 1 ? namesakes[0]!.id : null
}

function plan(
  session: ImportedSession,
  there: TimetableSession | null,
  imported: ImportedAgenda,
  { mainLanguage, timetable }: PresentAgenda,
): PlannedSession {
  const language = isLanguage(session.lang) ? session.lang : mainLanguage
  const { key, minutes, startsAt } = session
  return {
    key,
    id: there?.id ?? null,
    kind: there?.kind ?? session.kind,
    title: withText(there?.title, session.title, language),
    // A calendar's description is a note of who speaks and where, no text about it.
    abstract:
      there && imported.format === 'icalendar'
        ? there.abstract
        : withText(there?.abstract, session.abstract, language),
    lang: there?.lang || session.lang,
    minutes,
    // What the file does not place stays where it is.
    ...(startsAt ? { startsAt, room: session.room } : placeOf(there, timetable)),
    track: session.track,
    speakers: imported.format === 'icalendar' ? null : session.speakers,
  }
}

const placeOf = (
  there: TimetableSession | null,
  { rooms }: Pick<Timetable, 'rooms'>,
): { startsAt: Date | null; room: string } => ({
  startsAt: there?.startsAt ?? null,
  room: rooms.find(({ id }) => id === there?.roomId)?.name ?? '',
})

/** What stands there in any language stays; anything else is what the file says in its language. */
function withText(there: LocalizedText = {}, text: string, language: Language): LocalizedText {
  if (text === '' || Object.values(there).some((known) => known.trim() === text)) return there
  return { ...there, [language]: text }
}

function differs(
  planned: PlannedSession,
  there: TimetableSession,
  { rooms, tracks }: PresentAgenda['timetable'],
  idOfKey: ReadonlyMap<string, string | null>,
): boolean {
  const room = rooms.find(({ id }) => id === there.roomId)?.name ?? ''
  const track = tracks.find(({ id }) => id === there.trackId)
  const speaking = planned.speakers?.map((key) => idOfKey.get(key) ?? key)
  const now = there.speakers.filter(({ answer }) => answer !== 'declined')
  return (
    planned.title !== there.title ||
    planned.abstract !== there.abstract ||
    planned.lang !== there.lang ||
    planned.minutes !== there.minutes ||
    Number(planned.startsAt) !== Number(there.startsAt) ||
    alike(planned.room) !== alike(room) ||
    (planned.track !== '' &&
      !Object.values(track?.name ?? {}).some((name) => alike(name) === alike(planned.track))) ||
    (speaking !== undefined &&
      (speaking.length !== now.length || speaking.some((id, at) => id !== now[at]!.personId)))
  )
}
