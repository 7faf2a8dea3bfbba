import { pointIn, snap, stepMinutes } from '../../domain/editor/day-grid.ts'
import { isPlaced } from '../../domain/timetable.ts'
import type { Board } from './board.ts'
import { Carrying, targetOn, type Target } from './carrying.ts'
import { element } from './element.ts'
import { columnsOf, gridOf, isOnDay, type View } from './view.ts'

type Parts = {
  readonly view: View
  readonly board: Board
  /** The list of those that wait: what is dropped on it loses its place. */
  readonly list: HTMLElement
  readonly drop: (carrying: Carrying) => void
}

const mouseSlop = 4
const touchSlop = 10
const longPress = 350
const edge = 48
const turnDay = 600

/** Everything a pointer does in the editor: drag, resize, select, draw a frame. By touch a long press picks up. */
export function listenToPointers({ view, board, list, drop }: Parts): void {
  const { root } = view
  let carrying: Carrying | null = null
  let stop: (() => void) | null = null

  root.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || stop) return
    const target = event.target as HTMLElement
    const card = target.closest<HTMLElement>('.tt-card')
    if (card) press(event, card, target.closest('.tt-grip') !== null)
    else if (event.pointerType === 'mouse' && board.field.contains(target)) frame(event)
  })
  // Once something is in the hand, the finger moves it and not the page.
  root.addEventListener('touchmove', (event) => carrying && event.preventDefault(), {
    passive: false,
  })
  root.addEventListener('contextmenu', (event) => {
    if ((event.target as Element).closest('.tt-card') && stop) event.preventDefault()
  })

  function press(down: PointerEvent, card: HTMLElement, resizing: boolean): void {
    const id = card.dataset['id']!
    const session = view.desk.session(id)
    if (!session) return
    const held = session
    const box = card.getBoundingClientRect()
    // Of a session across several rooms, the room in which it was taken follows the pointer.
    const grabbed = isPlaced(session)
      ? under(down.clientX, down.clientY).column - columnsOf(view).indexOf(session.roomId)
      : 0
    const grab = isPlaced(session) ? down.clientY - box.top : 8
    const touch = down.pointerType !== 'mouse'
    let last = down
    let frameId = 0
    let turning: { day: string; timer: number } | null = null
    const timer = touch && !resizing ? window.setTimeout(begin, longPress) : 0

    function begin(): void {
      if (!view.selected.has(id)) view.selected.clear()
      carrying = new Carrying(view, board, id)
      root.setPointerCapture(down.pointerId)
      if (touch) navigator.vibrate?.(15)
      schedule()
    }

    function move(event: PointerEvent): void {
      if (event.pointerId !== down.pointerId) return
      last = event
      const distance = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
      if (carrying) schedule()
      else if (timer && distance > touchSlop) end()
      else if (!timer && distance > mouseSlop) begin()
    }

    function schedule(): void {
      if (frameId === 0) frameId = requestAnimationFrame(follow)
    }

    function follow(): void {
      frameId = 0
      if (!carrying) return
      const scrolled = scrollAtEdge(board.element, last)
      carrying.aim(resizing ? lengthAt(last) : targetAt(last))
      beside(carrying.hint, last)
      performance.measure('timetable-warning', { start: last.timeStamp, end: performance.now() })
      turnDays()
      if (scrolled) schedule()
    }

    function turnDays(): void {
      const tab = document
        .elementFromPoint(last.clientX, last.clientY)
        ?.closest<HTMLElement>('[data-day]')
      const day = tab?.dataset['day'] ?? ''
      if (turning?.day === day) return
      if (turning) clearTimeout(turning.timer)
      turning = null
      if (!day || day === view.day) return
      const timerOfDay = window.setTimeout(() => {
        view.day = day
        view.draw()
      }, turnDay)
      turning = { day, timer: timerOfDay }
    }

    const lengthAt = ({ clientY }: PointerEvent): Target => {
      const start = Number(held.startsAt)
      const { instant } = under(down.clientX, clientY + (box.bottom - down.clientY))
      const minutes = (snap(gridOf(view), instant) - start) / 60_000
      return { to: 'length', minutes: Math.max(stepMinutes, minutes) }
    }

    function targetAt(event: PointerEvent): Target | null {
      const over = document.elementFromPoint(event.clientX, event.clientY)
      if (over && list.contains(over)) return { to: 'list' }
      if (!over || !board.element.contains(over)) return null
      const at = under(event.clientX, event.clientY)
      const start = under(event.clientX, event.clientY - grab).instant
      const everybody = held.roomId === null && (isPlaced(held) || isForAll())
      const columns = columnsOf(view)
      const column = Math.max(0, Math.min(columns.length - 1, at.column - grabbed))
      const place = {
        startsAt: new Date(snap(gridOf(view), start)),
        roomId: everybody ? null : (columns[column] ?? null),
      }
      return event.altKey
        ? { to: 'place', place, swapWith: null }
        : targetOn(view, carrying!.sessions, place, at.instant)
    }

    const isForAll = () => ['break', 'meal', 'social', 'ceremony', 'check-in'].includes(held.kind)

    function end(): void {
      clearTimeout(timer)
      if (turning) clearTimeout(turning.timer)
      cancelAnimationFrame(frameId)
      for (const [name, handler] of listeners) window.removeEventListener(name, handler, true)
      stop = null
    }

    function up(event: PointerEvent): void {
      if (event.pointerId !== down.pointerId) return
      const done = carrying
      if (done && event.type === 'pointerup') {
        last = event
        done.aim(resizing ? lengthAt(event) : targetAt(event))
      }
      end()
      carrying = null
      if (done && event.type === 'pointerup') drop(done)
      else if (done) done.end()
      else if (event.type === 'pointerup') choose(event, id)
    }

    function cancel(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !carrying) return
      event.stopPropagation()
      carrying.end()
      carrying = null
      end()
      view.draw()
    }

    const listeners = [
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
      ['keydown', cancel],
    ] as unknown as readonly [string, EventListener][]
    for (const [name, handler] of listeners) window.addEventListener(name, handler, true)
    stop = end
  }

  /** What lies under a point of the window. */
  function under(x: number, y: number) {
    const box = board.field.getBoundingClientRect()
    const grid = gridOf(view)
    const columns = columnsOf(view).length
    const scale = {
      column: box.width / columns,
      minute: box.height / ((grid.until - grid.from) / 60_000),
    }
    return pointIn(grid, columns, scale, { x: x - box.left, y: y - box.top })
  }

  function choose(event: PointerEvent, id: string): void {
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    const was = view.selected.has(id)
    if (!adds) view.selected.clear()
    if (adds && was) view.selected.delete(id)
    else view.selected.add(id)
    view.current = id
    view.draw()
    view.focus(id)
  }

  /** A frame drawn over empty space selects what it touches. */
  function frame(down: PointerEvent): void {
    const shape = element('div', { class: 'tt-frame', hidden: true })
    root.append(shape)
    const before = down.shiftKey || down.ctrlKey || down.metaKey ? [...view.selected] : []
    function move(event: PointerEvent): void {
      const [left, right] = [down.clientX, event.clientX].toSorted((a, b) => a - b) as [
        number,
        number,
      ]
      const [top, bottom] = [down.clientY, event.clientY].toSorted((a, b) => a - b) as [
        number,
        number,
      ]
      if (right - left + bottom - top < 2 * mouseSlop && shape.hidden) return
      shape.hidden = false
      Object.assign(shape.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      })
      view.selected.clear()
      for (const id of before) view.selected.add(id)
      for (const { id } of view.desk.shown.sessions.filter((each) => isOnDay(each, gridOf(view)))) {
        const box = board.card(id)?.getBoundingClientRect()
        if (box && box.left < right && box.right > left && box.top < bottom && box.bottom > top)
          view.selected.add(id)
      }
      for (const { id } of view.desk.shown.sessions)
        board.card(id)?.classList.toggle('selected', view.selected.has(id))
    }
    function up(): void {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      if (shape.hidden && before.length === 0) view.selected.clear()
      shape.remove()
      view.draw()
      if (view.selected.size > 0)
        view.announce(view.words.t('timetableEditor.selected', { count: view.selected.size }))
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
  }
}

/** Near its edge the grid moves on under what is carried. */
function scrollAtEdge(board: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const box = board.getBoundingClientRect()
  const inside =
    clientX > box.left && clientX < box.right && clientY > box.top && clientY < box.bottom
  if (!inside) return false
  const pull = (at: number, from: number, until: number) =>
    at < from + edge ? (at - from - edge) / 4 : at > until - edge ? (at - until + edge) / 4 : 0
  const [x, y] = [pull(clientX, box.left, box.right), pull(clientY, box.top + 40, box.bottom)]
  if (x === 0 && y === 0) return false
  const before = [board.scrollLeft, board.scrollTop]
  board.scrollBy(x, y)
  return before[0] !== board.scrollLeft || before[1] !== board.scrollTop
}

function beside(hint: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const left = Math.min(clientX + 18, innerWidth - hint.offsetWidth - 8)
  const below = clientY + 22
  const top = below + hint.offsetHeight > innerHeight ? clientY - hint.offsetHeight - 16 : below
  hint.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`
}
