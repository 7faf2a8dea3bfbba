import { dayGrids, type DayGrid } from '../../domain/editor/day-grid.ts'
import { isWaiting, type Room, type TimetableSession } from '../../domain/timetable.ts'
import { sessionsOf, type Warning } from '../../domain/warning.ts'
import type { Desk } from './desk.ts'
import type { EditorWords } from './editor-words.ts'

/** What the parts of the editor share: the desk, the words, what is looked at, what is selected. */
export type View = {
  readonly desk: Desk
  readonly words: EditorWords
  /** Of the organiser's agenda. */
  readonly base: string
  readonly root: HTMLElement
  /** The day in sight. */
  day: string
  /** The one room in sight; null: all of them. */
  room: string | null
  grids: readonly DayGrid[]
  readonly selected: Set<string>
  /** The session that has the keyboard, or had it last. */
  current: string | null
  warnings: readonly Warning[]
  /** The same by the ids of the sessions they are about. */
  about: ReadonlyMap<string, readonly Warning[]>
  /** Says something to who listens to the page. */
  announce(text: string): void
  /** Draws everything anew. */
  draw(): void
  /** Brings the keyboard to a session, wherever it stands. */
  focus(id: string): void
}

export const gridOf = (view: View): DayGrid =>
  view.grids.find(({ day }) => day === view.day) ?? view.grids[0]!

/** The day's first hour and last hour may change with what stands there. */
export function readGrids(view: View): void {
  view.grids = dayGrids(view.desk.shown)
  if (!view.grids.some(({ day }) => day === view.day)) view.day = view.grids[0]?.day ?? ''
}

/** The rooms in sight. */
export function roomsInSight({ desk, room }: View): readonly Room[] {
  const { rooms } = desk.shown
  const one = rooms.filter(({ id }) => id === room)
  return one.length > 0 ? one : rooms
}

/** The columns of the grid: rooms, or one for everybody where there are no rooms yet. */
export function columnsOf(view: View): readonly (string | null)[] {
  const rooms = roomsInSight(view)
  return rooms.length === 0 ? [null] : rooms.map(({ id }) => id)
}

/** Whether one of its rooms is in sight; what is for everybody always is. */
export function isInSight(view: View, session: TimetableSession): boolean {
  const rooms = roomsOf(session)
  const columns = columnsOf(view)
  return rooms.length === 0 || rooms.some((id) => columns.includes(id))
}

/** Warnings are asked for card by card. */
export function sortWarnings(view: View, warnings: readonly Warning[]): void {
  const about = new Map<string, Warning[]>()
  for (const warning of warnings)
    for (const id of new Set(idsIn(warning))) {
      const known = about.get(id)
      if (known) known.push(warning)
      else about.set(id, [warning])
    }
  view.warnings = warnings
  view.about = about
}

export const isOnDay = ({ startsAt }: TimetableSession, { from, until }: DayGrid): boolean =>
  startsAt !== null && Number(startsAt) >= from && Number(startsAt) < until

/** The sessions that a move of this one takes along: all that are selected, if it is one of them. */
export function together(view: View, id: string): TimetableSession[] {
  const ids = view.selected.has(id) ? [...view.selected] : [id]
  return ids.flatMap((each) => view.desk.session(each) ?? [])
}

export const waiting = ({ desk }: View): TimetableSession[] => desk.shown.sessions.filter(isWaiting)

/** The ids of the sessions that a warning is about; none: the whole timetable. */
export const idsIn = (warning: Warning): readonly string[] =>
  warning.kind === 'unplaced' ? [] : sessionsOf(warning).map(({ id }) => id)

/** All rooms a session fills, the first one first; none: for everybody. */
export const roomsOf = ({
  roomId,
  furtherRoomIds,
}: Pick<TimetableSession, 'roomId' | 'furtherRoomIds'>): readonly string[] =>
  roomId === null ? [] : [roomId, ...furtherRoomIds]
