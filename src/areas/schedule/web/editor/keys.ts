import { dayBeside, sameTimeOn, stepMinutes } from '../../domain/editor/day-grid.ts'
import { slotOf, unplace, type Place } from '../../domain/editor/plan-moves.ts'
import { nextFreeSlot } from '../../domain/next-free-slot.ts'
import { isPlaced } from '../../domain/timetable.ts'
import { instantOf } from '../../domain/local-clock.ts'
import type { Board } from './board.ts'
import { Carrying, targetOn, type Target } from './carrying.ts'
import { neighbour, type Arrow } from './neighbour.ts'
import { columnsOf, gridOf, together, type View } from './view.ts'

type Parts = {
  readonly view: View
  readonly board: Board
  readonly list: HTMLElement
  readonly drop: (carrying: Carrying) => void
  readonly travel: (direction: 'undo' | 'redo') => void
  readonly put: (placements: ReturnType<typeof unplace>, done: string) => void
  readonly pin: (id: string) => void
  readonly help: () => void
}

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Everything the editor does, by keys; they count only while the keyboard is in it. `?` shows them. */
export function listenToKeys(parts: Parts): void {
  const { view, board, list } = parts
  const { root, words } = view
  let carrying: Carrying | null = null
  let wantedPlace: Place = { startsAt: new Date(0), roomId: null }

  root.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (target.closest('dialog')) return
    if (target.matches('input:not([type=checkbox]), select, textarea')) {
      if (event.key === 'Escape' && view.current) view.focus(view.current)
      return
    }
    const id = target.closest<HTMLElement>('.tt-card')?.dataset['id'] ?? null
    if (id) view.current = id
    const did = carrying ? carry(event) : whole(event) || (id !== null && one(event, id))
    if (did) event.preventDefault()
  })
  // What is carried by keys is put back when the keyboard goes elsewhere.
  root.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as HTMLElement | null
    if (carrying && to && !to.closest('.tt-card')) cancel()
  })

  function cancel(): void {
    carrying?.end()
    carrying = null
    view.announce(words.t('timetableEditor.putBack'))
  }

  /** Keys that need no session. */
  function whole({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    const control = ctrlKey || metaKey
    const letter = key.toLowerCase()
    if (control && letter === 'z') parts.travel(shiftKey ? 'redo' : 'undo')
    else if (control && letter === 'y') parts.travel('redo')
    else if (control || altKey) return false
    else if (key === 'u') parts.travel('undo')
    else if (key === 'U') parts.travel('redo')
    else if (key === '?') parts.help()
    else if (key === '/') list.querySelector<HTMLElement>('input')?.focus()
    else if (key === 'PageDown' || key === 'PageUp') turn(key === 'PageDown' ? 1 : -1)
    else if (key === 'Escape' && view.selected.size > 0) {
      view.selected.clear()
      view.draw()
    } else return false
    return true
  }

  function turn(by: 1 | -1): void {
    view.day = dayBeside(view.grids, view.day, by)
    view.draw()
    view.announce(words.day(gridOf(view).from))
    const first = board.field.querySelector<HTMLElement>('.tt-card[tabindex="0"]')
    ;(first ?? board.element).focus()
  }

  /** Keys on a session. */
  function one(event: KeyboardEvent, id: string): boolean {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event
    const arrow = arrows[key]
    if (ctrlKey || metaKey) return (key === 'a' || key === 'A') && selectAll()
    if (altKey)
      return (arrow === 'up' || arrow === 'down') && lengthen(id, arrow === 'down' ? 1 : -1)
    if (arrow) return go(id, arrow, shiftKey)
    if (key === ']' || key === '[') return lengthen(id, key === ']' ? 1 : -1)
    if (key === 'Enter' || key === ' ') return pickUp(id)
    if (key === 'Delete' || key === 'Backspace') return takeOff(id)
    if (key === 'x') {
      if (!view.selected.delete(id)) view.selected.add(id)
      view.draw()
      view.announce(words.t('timetableEditor.selected', { count: view.selected.size }))
    } else if (key === 'p') parts.pin(id)
    else if (key === 'e') location.assign(`${view.base}/sessions/${view.desk.session(id)!.code}`)
    else return false
    return true
  }

  function selectAll(): boolean {
    for (const card of board.field.querySelectorAll<HTMLElement>('.tt-card'))
      view.selected.add(card.dataset['id']!)
    view.draw()
    view.announce(words.t('timetableEditor.selected', { count: view.selected.size }))
    return true
  }

  function go(id: string, arrow: Arrow, adds: boolean): boolean {
    const next = neighbour(view, list, id, arrow)
    if (adds) view.selected.add(id)
    if (adds && next) view.selected.add(next)
    if (next) view.current = next
    if (adds) view.draw()
    if (next) view.focus(next)
    return true
  }

  function lengthen(id: string, by: 1 | -1): boolean {
    const session = view.desk.session(id)!
    const minutes = Math.max(stepMinutes, session.minutes + by * stepMinutes)
    parts.put([{ ...slotOf(session), minutes }], words.schedule('minutesLong', { count: minutes }))
    return true
  }

  function takeOff(id: string): boolean {
    const going = together(view, id)
    const next = neighbour(view, list, id, 'down') ?? neighbour(view, list, id, 'up')
    parts.put(unplace(going), words.t('timetableEditor.tookOff', { count: going.length }))
    view.focus(next && view.desk.session(next)?.startsAt ? next : id)
    return true
  }

  function pickUp(id: string): boolean {
    const session = view.desk.session(id)!
    const { shown } = view.desk
    carrying = new Carrying(view, board, id)
    if (isPlaced(session)) {
      aim({ startsAt: session.startsAt, roomId: session.roomId })
    } else {
      const free = nextFreeSlot(shown, session.minutes)
      if (free) view.day = free.day
      view.draw()
      aim({
        startsAt: new Date(
          free ? instantOf(shown.timeZone, free.day, free.time) : gridOf(view).from,
        ),
        roomId: free ? free.roomId : (columnsOf(view)[0] ?? null),
      })
    }
    view.announce(
      `${words.t('timetableEditor.pickedUp', { title: words.title(session) })} ${carrying.said()}`,
    )
    return true
  }

  function aim(place: { startsAt: Date; roomId: string | null }): void {
    if (!carrying) return
    const { held, sessions } = carrying
    const there =
      isPlaced(held) &&
      Number(place.startsAt) === Number(held.startsAt) &&
      place.roomId === held.roomId
    const free: Target = { to: 'place', place, swapWith: null }
    const on = there ? free : targetOn(view, sessions, place, Number(place.startsAt))
    const other = on.to === 'block' ? on.block : on.to === 'place' ? on.swapWith : null
    wantedPlace = place
    carrying.aim(Number(other?.startsAt) === Number(place.startsAt) ? on : free)
    const ghost = board.field.querySelector<HTMLElement>('.tt-ghost')
    ghost?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const box = (ghost ?? board.element).getBoundingClientRect()
    carrying.hint.style.transform = `translate(${Math.min(box.left, innerWidth - 320)}px, ${Math.min(box.bottom + 6, innerHeight - 120)}px)`
  }

  /** Keys while something is carried. */
  function carry(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event
    if (key === 'Tab') return true
    if (key === 'Escape') cancel()
    else if (key === 'Enter' || key === ' ') drop(shiftKey)
    else if (key === 'Delete' || key === 'Backspace') {
      carrying!.aim({ to: 'list' })
      drop(false)
    } else step(event)
    return true
  }

  function step({ key, shiftKey }: KeyboardEvent): void {
    const { startsAt, roomId } = wantedPlace
    const arrow = arrows[key]
    if (key === 'PageDown' || key === 'PageUp') {
      view.day = dayBeside(view.grids, view.day, key === 'PageDown' ? 1 : -1)
      view.draw()
      aim({ startsAt: sameTimeOn(startsAt, view.day, view.desk.shown.timeZone), roomId })
    } else if (arrow === 'up' || arrow === 'down') {
      const grid = gridOf(view)
      const by = (arrow === 'down' ? 1 : -1) * (shiftKey ? 6 : 1) * stepMinutes * 60_000
      const to = Math.min(
        grid.until - stepMinutes * 60_000,
        Math.max(grid.from, Number(startsAt) + by),
      )
      aim({ startsAt: new Date(to), roomId })
    } else if (arrow && roomId !== null) {
      const columns = columnsOf(view)
      const at = columns.indexOf(roomId) + (arrow === 'right' ? 1 : -1)
      aim({ startsAt, roomId: columns[Math.min(columns.length - 1, Math.max(0, at))]! })
    } else return
    view.announce(carrying!.saidWithWarnings())
  }

  function drop(withoutSwap: boolean): void {
    const done = carrying!
    carrying = null
    if (withoutSwap && done.target && done.target.to !== 'list')
      done.aim({ to: 'place', place: wantedPlace, swapWith: null })
    parts.drop(done)
  }
}
