import { sameTimeOn } from '../../domain/editor/day-grid.ts'
import {
  carry,
  slotOf,
  swap,
  unplace,
  wanted,
  type Place,
  type Placement,
} from '../../domain/editor/plan-moves.ts'
import { isPlaced, type TimetableSession } from '../../domain/timetable.ts'
import { isClash, type Warning } from '../../domain/warning.ts'
import { withPlacements } from '../../domain/warnings-of-placement.ts'
import { warningsOf } from '../../domain/warnings.ts'
import type { Board } from './board.ts'
import { element } from './element.ts'
import { idsIn, roomsOf, together, type View } from './view.ts'
import { warningLine } from './warning-lines.ts'

/** Where what is carried would go: a place, another length, or the list of those that wait. */
export type Target =
  | { readonly to: 'place'; readonly place: Place; readonly swapWith: TimetableSession | null }
  | { readonly to: 'length'; readonly minutes: number }
  | { readonly to: 'list' }

const shownWarnings = 4

/** What no other place would mend. */
const whereverItStands: ReadonlySet<Warning['kind']> = new Set([
  'withdrawn',
  'no-longer-accepted',
  'nobody-left',
  'nameless',
  'unconfirmed',
  'recording-refused',
  'unplaced',
  'not-taken',
])

const keyOf = (warning: Warning): string =>
  JSON.stringify([
    warning.kind,
    warning.kind === 'no-language' && [warning.language, warning.day, warning.half, warning.roomId],
    warning.kind === 'rule' && [warning.rule.programmeId, warning.rule.key],
  ])

/** Sessions in the hand, by pointer or by keyboard: where they would stand, and what would be wrong with it. */
export class Carrying {
  readonly sessions: readonly TimetableSession[]
  readonly held: TimetableSession
  readonly hint = element('div', { class: 'tt-hint', hidden: true })
  target: Target | null = null
  placements: readonly Placement[] = []
  warnings: readonly Warning[] = []
  readonly #view: View
  readonly #board: Board
  readonly #ghosts: HTMLElement[] = []

  constructor(view: View, board: Board, id: string) {
    this.#view = view
    this.#board = board
    this.held = view.desk.session(id)!
    this.sessions = together(view, id)
    view.root.classList.add('carrying')
    view.root.append(this.hint)
    this.#lift(true)
  }

  /** Shows where it would go; the same target again costs nothing. */
  aim(target: Target | null): void {
    if (JSON.stringify(target) === JSON.stringify(this.target) && this.placements.length > 0) return
    this.target = target
    this.placements = target ? this.#placementsFor(target) : []
    this.warnings = target?.to === 'place' || target?.to === 'length' ? this.#judge() : []
    this.#drawGhosts()
    this.#drawHint()
  }

  /** What would be wrong with where the sessions are going, and, through them, with the whole. */
  #judge(): Warning[] {
    const { desk, warnings } = this.#view
    const moved = new Set(this.placements.map(({ id }) => id))
    const known = new Set(warnings.filter((each) => idsIn(each).length === 0).map(keyOf))
    const would = withPlacements(desk.shown, this.placements.map(wanted))
    return warningsOf(would).filter((warning) => {
      if (whereverItStands.has(warning.kind)) return false
      const ids = idsIn(warning)
      return ids.length === 0 ? !known.has(keyOf(warning)) : ids.some((id) => moved.has(id))
    })
  }

  #placementsFor(target: Target): Placement[] {
    if (target.to === 'list') return unplace(this.sessions)
    if (target.to === 'length') return [{ ...slotOf(this.held), minutes: target.minutes }]
    if (target.swapWith) return swap(this.held, target.swapWith)
    return carry(this.#view.desk.shown, this.sessions, this.held, target.place)
  }

  /** The words for where it is now, for the hint and for who listens. */
  said(): string {
    const { words, desk } = this.#view
    const { target } = this
    const own = this.placements.find(({ id }) => id === this.held.id)
    if (!target || !own) return words.t('timetableEditor.nowhere')
    if (target.to === 'list') return words.t('timetableEditor.toList')
    const place =
      target.to === 'length'
        ? `${words.span(own)}, ${words.schedule('minutesLong', { count: own.minutes })}`
        : words.place(own, desk.shown)
    return target.to === 'place' && target.swapWith
      ? words.t('timetableEditor.swapsWith', { place, other: words.title(target.swapWith) })
      : place
  }

  /** The same, with what is wrong with it. */
  saidWithWarnings(): string {
    const lines = this.warnings.slice(0, shownWarnings).map((each) => warningLine(this.#view, each))
    return [this.said(), ...lines.map(({ textContent }) => textContent)].join('. ')
  }

  /** To the other day, at the same time. */
  toDay(day: string): void {
    const { timeZone } = this.#view.desk.shown
    if (this.target?.to !== 'place') return
    const startsAt = sameTimeOn(this.target.place.startsAt, day, timeZone)
    this.aim({ ...this.target, place: { ...this.target.place, startsAt }, swapWith: null })
  }

  /** Out of the hand; nothing has moved yet. */
  end(): void {
    this.#lift(false)
    for (const ghost of this.#ghosts) ghost.remove()
    this.hint.remove()
    this.#view.root.classList.remove('carrying')
  }

  #lift(up: boolean): void {
    for (const { id } of this.sessions)
      for (const card of this.#view.root.querySelectorAll(`[data-id="${id}"]`))
        card.classList.toggle('lifted', up)
  }

  #drawGhosts(): void {
    const { words, desk, root } = this.#view
    const shown = this.target?.to === 'list' ? [] : this.placements
    while (this.#ghosts.length > shown.length) this.#ghosts.pop()!.remove()
    const clashing = new Set(this.warnings.filter(isClash).flatMap(idsIn))
    for (const [at, placement] of shown.entries()) {
      const ghost = (this.#ghosts[at] ??= element('div', {
        class: 'tt-ghost',
        'aria-hidden': 'true',
      }))
      const session = desk.session(placement.id)!
      const swapped = this.target?.to === 'place' && this.target.swapWith?.id === placement.id
      ghost.textContent = `${swapped ? '⇄ ' : ''}${words.span(placement)} ${words.title(session)}`
      ghost.classList.toggle('clash', clashing.has(placement.id))
      ghost.classList.toggle('swapped', swapped)
      ghost.hidden = placement.startsAt === null
      const rooms = placement.roomId === session.roomId ? roomsOf(session) : [placement.roomId]
      this.#board.lay(
        ghost,
        placement,
        rooms.filter((id) => id !== null),
      )
      if (ghost.parentNode !== this.#board.field) this.#board.field.append(ghost)
    }
    root.classList.toggle('over-list', this.target?.to === 'list')
  }

  #drawHint(): void {
    const lines = this.warnings.slice(0, shownWarnings).map((each) => warningLine(this.#view, each))
    const more = this.warnings.length - lines.length
    this.hint.hidden = false
    this.hint.replaceChildren(
      element('b', {}, this.said()),
      ...lines.map((line) => element('p', {}, line)),
      ...(more > 0
        ? [element('p', {}, this.#view.words.schedule('moreWarnings', { count: more }))]
        : []),
    )
    this.hint.classList.toggle('clash', this.warnings.some(isClash))
  }
}

/** The session with which one that is dropped at a point of the grid would change places. */
export function swapAt(
  view: View,
  carried: readonly TimetableSession[],
  place: Place,
  instant: number,
): TimetableSession | null {
  if (carried.length !== 1) return null
  const [own] = carried
  return (
    view.desk.shown.sessions.find(
      (session) =>
        isPlaced(session) &&
        session.id !== own!.id &&
        session.roomId === place.roomId &&
        Number(session.startsAt) <= instant &&
        instant < Number(session.startsAt) + session.minutes * 60_000,
    ) ?? null
  )
}
