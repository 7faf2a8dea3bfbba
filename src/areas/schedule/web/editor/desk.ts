import {
  emptyHistory,
  forget,
  remember,
  wayBack,
  type MoveHistory,
  type Step,
} from '../../domain/editor/move-history.ts'
import { sameSlot, slotOf, wanted, type Placement } from '../../domain/editor/plan-moves.ts'
import type { StandingSession } from '../../domain/session-move.ts'
import { inTheirOrder } from '../../domain/lay-out.ts'
import type { Timetable, TimetableSession } from '../../domain/timetable.ts'
import { withPlacements } from '../../domain/warnings-of-placement.ts'
import { keepActs, keepHistory, keptActs, keptHistory } from './kept-acts.ts'
import type { PendingAct } from './pending-act.ts'

/** Somebody else moved sessions of an act before it was saved. */
export type Conflict = { readonly act: PendingAct; readonly standing: readonly StandingSession[] }

/**
 * The timetable as one editor sees it: what the server told last, with their own acts that it has not confirmed on top.
 * Tells its listeners whenever that changes.
 */
export class Desk {
  /** As the server told last. */
  saved: Timetable
  /** With what is not saved yet. */
  shown: Timetable
  acts: readonly PendingAct[] = []
  history: MoveHistory = emptyHistory
  conflict: Conflict | null = null
  /** The versions that our own acts made. */
  ours = new Map<string, number>()
  readonly #listeners: (() => void)[] = []
  readonly #slot: string
  #byId = new Map<string, TimetableSession>()
  #parts: ReadonlyMap<string | null, readonly TimetableSession[]> = new Map()

  constructor(timetable: Timetable, slot: string) {
    this.saved = timetable
    this.shown = timetable
    this.#slot = slot
    this.acts = keptActs(slot)
    ;[this.history, this.ours] = keptHistory(slot)
    this.#draw()
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  session(id: string): TimetableSession | undefined {
    return this.#byId.get(id)
  }

  /** What goes on in a block, in its order. */
  parts(id: string): readonly TimetableSession[] {
    return this.#parts.get(id) ?? []
  }

  isUnsaved(id: string): boolean {
    return this.acts.some(({ moves }) => moves.some(({ to }) => to.id === id))
  }

  /** Puts sessions elsewhere. False if all of them stand there already. */
  act(placements: readonly Placement[]): boolean {
    const changes = placements.filter((to) => {
      const session = this.session(to.id)
      return session && !sameSlot(slotOf(session), to)
    })
    if (changes.length === 0) return false
    const before = changes.map(({ id }) => slotOf(this.session(id)!))
    const step = { before, after: changes }
    this.history = remember(this.history, step)
    this.#add('act', step, changes)
    return true
  }

  /** Takes the last act back, or does it again. 'moved': somebody else has moved the sessions meanwhile (their ids). */
  travel(
    direction: 'undo' | 'redo',
  ): { to: readonly Placement[]; movedByOthers: readonly string[] } | null {
    const way = wayBack(this.history, direction, (id) => {
      const session = this.session(id)
      return session && slotOf(session)
    })
    if (!way) return null
    const from = direction === 'undo' ? this.history.done : this.history.undone
    const step = from.at(-1)!
    this.history = way.history
    if (way.movedByOthers.length > 0) this.#changed()
    else this.#add(direction, step, way.to)
    return way
  }

  #add(kind: PendingAct['kind'], step: Step, placements: readonly Placement[]): void {
    const moves = placements.map((to) => {
      const seen = this.saved.sessions.find(({ id }) => id === to.id)?.version ?? 0
      const known = kind === 'act' ? seen : (this.ours.get(to.id) ?? seen)
      return { to, version: this.isUnsaved(to.id) ? null : known }
    })
    this.acts = [...this.acts, { kind, step, moves }]
    this.#changed()
  }

  /** The server took the act, and tells the new versions. */
  confirm(
    act: PendingAct,
    versions: readonly { readonly id: string; readonly version: number }[],
  ): void {
    const told = new Map(versions.map(({ id, version }) => [id, version]))
    for (const [id, version] of told) this.ours.set(id, version)
    const placed = new Map(act.moves.map(({ to }) => [to.id, to]))
    this.acts = this.acts.filter((each) => each !== act)
    this.saved = {
      ...this.saved,
      sessions: this.saved.sessions.map((session) => {
        const version = told.get(session.id)
        // What was heard meanwhile may be newer.
        return version === undefined || version < session.version
          ? session
          : { ...session, ...placed.get(session.id), version }
      }),
    }
    this.#changed()
  }

  /** The act cannot be: it goes, and with it what was built on it. */
  drop(act: PendingAct): void {
    const touched = new Set(act.moves.map(({ to }) => to.id))
    const falling = new Set([act])
    for (const each of this.acts.slice(this.acts.indexOf(act) + 1))
      if (each.moves.some(({ to, version }) => version === null && touched.has(to.id))) {
        falling.add(each)
        for (const { to } of each.moves) touched.add(to.id)
      }
    this.acts = this.acts.filter((each) => !falling.has(each))
    for (const { step } of falling) this.history = forget(this.history, step)
    if (this.conflict && falling.has(this.conflict.act)) this.conflict = null
    this.#changed()
  }

  /** Somebody else was first: the act waits until its editor has chosen. */
  refuse(act: PendingAct, standing: readonly StandingSession[]): void {
    this.conflict = { act, standing }
    this.#adopt(standing)
    this.#changed()
  }

  /** The editor has seen what stands there, and wants their own all the same. */
  insist(): void {
    if (!this.conflict) return
    const { act, standing } = this.conflict
    const stands = new Map(standing.map((each) => [each.id, each]))
    const step: Step = {
      after: act.step.after,
      before: act.step.before.map((slot) => {
        const there = stands.get(slot.id)
        return there ? slotOf({ ...this.session(slot.id)!, ...there }) : slot
      }),
    }
    const again: PendingAct = {
      kind: 'act',
      step,
      moves: act.moves.map(({ to, version }) => ({
        to,
        version: stands.get(to.id)?.version ?? version,
      })),
    }
    const replaced = (steps: readonly Step[]) =>
      steps.map((each) => (each === act.step ? step : each))
    this.history = { done: replaced(this.history.done), undone: replaced(this.history.undone) }
    this.acts = this.acts.map((each) => (each === act ? again : each))
    this.conflict = null
    this.#changed()
  }

  /** What the server tells of the whole timetable; the sessions that somebody else has moved. */
  hear(timetable: Timetable): TimetableSession[] {
    const before = new Map(this.saved.sessions.map((session) => [session.id, session]))
    const pending = this.acts.flatMap(({ moves }) => moves.map(({ to }) => to))
    this.saved = {
      ...timetable,
      sessions: timetable.sessions.map((session) => {
        const known = before.get(session.id)
        // What was read before a move of ours was confirmed tells nothing new about that session.
        return known && known.version > session.version
          ? { ...session, ...slotOf(known), version: known.version }
          : session
      }),
    }
    const moved = timetable.sessions.filter((session) => {
      const old = before.get(session.id)
      if (!old || old.version >= session.version || this.ours.get(session.id) === session.version)
        return false
      const now = slotOf(session)
      const own = pending.some((to) => to.id === session.id && sameSlot(to, now))
      return !own && !sameSlot(slotOf(old), now)
    })
    this.#changed()
    return moved
  }

  #adopt(standing: readonly StandingSession[]): void {
    const stands = new Map(standing.map(({ movedBy: _, ...slot }) => [slot.id, slot]))
    this.saved = {
      ...this.saved,
      sessions: this.saved.sessions.map((session) => ({ ...session, ...stands.get(session.id) })),
    }
  }

  #changed(): void {
    keepActs(this.#slot, this.acts)
    keepHistory(this.#slot, this.history, this.ours)
    this.#draw()
    for (const listener of this.#listeners) listener()
  }

  #draw(): void {
    const known = new Set(this.saved.sessions.map(({ id }) => id))
    const waiting = this.acts.flatMap(({ moves }) => moves.map(({ to }) => to))
    const last = new Map(waiting.filter(({ id }) => known.has(id)).map((to) => [to.id, to]))
    this.shown = withPlacements(this.saved, [...last.values()].map(wanted))
    this.#byId = new Map(this.shown.sessions.map((session) => [session.id, session]))
    this.#parts = Map.groupBy(
      inTheirOrder(this.shown.sessions.filter(({ blockId }) => blockId !== null)),
      ({ blockId }) => blockId,
    )
  }
}
