import { emptyHistory, type MoveHistory } from '../../domain/editor/move-history.ts'
import { fromPlain, toPlain } from '../../domain/editor/packed-timetable.ts'
import type { PendingAct } from './pending-act.ts'

/** What could not be saved yet outlives the page, the tab and the browser. */
export function keepActs(slot: string, acts: readonly PendingAct[]): void {
  const key = `timetable acts ${slot}`
  if (acts.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(toPlain(acts)))
}

export const keptActs = (slot: string): readonly PendingAct[] =>
  read<PendingAct[]>(localStorage, `timetable acts ${slot}`) ?? []

/** What can be undone outlives the page, as long as its tab. */
export function keepHistory(
  slot: string,
  history: MoveHistory,
  ours: ReadonlyMap<string, number>,
): void {
  sessionStorage.setItem(`timetable history ${slot}`, JSON.stringify(toPlain([history, ours])))
}

export const keptHistory = (slot: string): [MoveHistory, Map<string, number>] =>
  read(sessionStorage, `timetable history ${slot}`) ?? [emptyHistory, new Map<string, number>()]

function read<Kept>(storage: Storage, key: string): Kept | null {
  try {
    const text = storage.getItem(key)
    return text === null ? null : (fromPlain(JSON.parse(text)) as Kept)
  } catch {
    return null
  }
}
