import { judgePlacements } from '../../domain/editor/judge-placements.ts'
import {
  carry,
  putInto,
  slotOf,
  swap,
  unplace,
  type Place,
  type Placement,
} from '../../domain/editor/plan-moves.ts'
import { isPlaced, type TimetableSession } from '../../domain/timetable.ts'
import { takesIn } from '../../domain/editor/takes-in.ts'
import { isClash, type Warning } from '../../domain/warning.ts'
import type { Board } from './board.ts'
import { element } from './element.ts'
import { idsIn, roomsOf, together, type View } from './view.ts'
import { warningLine } from './warning-lines.ts'

/** Where what is carried would go: a place, another length, or the list of those that wait. */
export type Target =
  | { readonly to: 'place'; readonly place: Place; readonly swapWith: TimetableSession | null }
  | { readonly to: 'block'; readonly block: TimetableSession }
  | { readonly to: 'length'; readonly minutes: number }
  | { readonly to: 'list' }

const shownWarnings = 4

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
    const { desk, warnings } = this.#view
    this.target = target
    this.placements = target ? this.#placementsFor(target) : []
    this.warnings =
      target && target.to !== 'list' ? judgePlacements(desk.shown, warnings, this.placements) : []
    this.#drawGhosts()
    this.#drawHint()
  }

  #placementsFor(target: Target): Placement[] {
    if (target.to === 'list') return unplace(this.sessions)
    if (target.to === 'length') return [{ ...slotOf(this.held), minutes: target.minutes }]
    if (target.to === 'block') return [putInto(this.held, target.block.id)]
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
    if (target.to === 'block')
      return words.t('timetableEditor.intoBlock', { block: words.title(target.block) })
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
    const { target } = this
    const shown =
      target?.to === 'list' ? [] : target?.to === 'block' ? [slotOf(target.block)] : this.placements
    const clashing = new Set(this.warnings.filter(isClash).flatMap(idsIn))
    const pieces = shown.flatMap((placement) => {
      const runs = this.#board.runs(roomsOf(placement))
      return (runs.length === 0 ? [undefined] : runs).map((columns) => ({ placement, columns }))
    })
    while (this.#ghosts.length > pieces.length) this.#ghosts.pop()!.remove()
    for (const [at, { placement, columns }] of pieces.entries()) {
      const ghost = (this.#ghosts[at] ??= element('div', {
        class: 'tt-ghost',
        'aria-hidden': 'true',
      }))
      const session = desk.session(placement.id)!
      const swapped = target?.to === 'place' && target.swapWith?.id === placement.id
      ghost.textContent = `${swapped ? '⇄ ' : ''}${words.span(placement)} ${words.title(session)}${
        target?.to === 'block' ? ` ＋ ${words.title(this.held)}` : ''
      }`
      ghost.classList.toggle('clash', clashing.has(placement.id))
      ghost.classList.toggle('swapped', swapped)
      ghost.hidden = placement.startsAt === null
      this.#board.lay(ghost, placement, columns)
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

/** What dropping at a point of the grid means: into the block that stands there, in the place of what stands there, or there. */
export function targetOn(
  view: View,
  carried: readonly TimetableSession[],
  place: Place,
  instant: number,
): Target {
  const [own] = carried
  const { shown } = view.desk
  const there =
    carried.length === 1
      ? shown.sessions.find(
          (session) =>
            isPlaced(session) &&
            session.id !== own!.id &&
            (place.roomId === null
              ? session.roomId === null
              : roomsOf(session).includes(place.roomId)) &&
            Number(session.startsAt) <= instant &&
            instant < Number(session.startsAt) + session.minutes * 60_000,
        )
      : undefined
  return there && takesIn(shown, there, own!)
    ? { to: 'block', block: there }
    : { to: 'place', place, swapWith: there ?? null }
}
