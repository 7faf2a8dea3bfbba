import { instantAt } from '../../../../shared/time.ts'
import { lanesOf, type DayGrid, type Lane } from '../../domain/editor/day-grid.ts'
import type { Placement } from '../../domain/editor/plan-moves.ts'
import { isPlaced, type PlacedSession } from '../../domain/timetable.ts'
import { makeCard, writeCard } from './card.ts'
import { element, measure } from './element.ts'
import { columnsOf, gridOf, isOnDay, roomsOf, type View } from './view.ts'

/** Where something stands among the columns: the first, and how many. */
type Columns = { readonly room: number; readonly span: number }

/** The grid of one day: rooms beside each other, time downwards. */
export class Board {
  readonly element: HTMLElement
  /** Where the sessions lie. */
  readonly field = element('div', { class: 'tt-field' })
  readonly #head = element('div', { class: 'tt-head' })
  readonly #times = element('div', { class: 'tt-times', 'aria-hidden': 'true' })
  readonly #cards = new Map<string, HTMLElement>()
  readonly #view: View
  #drawnDay = ''

  constructor(view: View) {
    this.#view = view
    this.element = element(
      'div',
      { class: 'tt-board', role: 'group', tabindex: -1 },
      this.#head,
      element('div', { class: 'tt-inside' }, this.#times, this.field),
    )
  }

  card(id: string): HTMLElement | undefined {
    return this.#cards.get(id)
  }

  draw(): void {
    const view = this.#view
    const grid = view.grids.length > 0 ? gridOf(view) : null
    if (!grid) return
    const { shown } = view.desk
    this.element.setAttribute(
      'aria-label',
      view.words.t('timetableEditor.gridOf', { day: view.words.day(grid.from) }),
    )
    this.#drawFrame(grid)
    const here = shown.sessions.filter(isPlaced).filter((session) => isOnDay(session, grid))
    const lanes = new Map<string, Lane>()
    for (const roomId of new Set(here.map((session) => session.roomId)))
      for (const [id, lane] of lanesOf(here.filter((session) => session.roomId === roomId)))
        lanes.set(id, lane)
    const wanted = new Set(here.map(({ id }) => id))
    for (const [id, card] of this.#cards)
      if (!wanted.has(id)) {
        card.remove()
        this.#cards.delete(id)
      }
    for (const session of inReadingOrder(here)) {
      const card = this.#cards.get(session.id) ?? makeCard(session.id)
      this.#cards.set(session.id, card)
      writeCard(card, session, view)
      this.lay(card, session, roomsOf(session), lanes.get(session.id))
      // In the order in which they are read; what stands right is not touched, or it would lose the keyboard.
      if (card.parentNode !== this.field) this.field.append(card)
    }
    const first = here.find(({ id }) => id === view.current) ?? inReadingOrder(here)[0]
    for (const [id, card] of this.#cards) card.tabIndex = id === first?.id ? 0 : -1
  }

  /** Lays something into the field by time and room. */
  lay(
    on: HTMLElement,
    { startsAt, minutes }: Pick<Placement, 'startsAt' | 'minutes'>,
    rooms: readonly string[],
    { lane, lanes }: Lane = { lane: 0, lanes: 1 },
  ): void {
    const grid = gridOf(this.#view)
    measure(on, {
      at: (Number(startsAt) - grid.from) / 60_000,
      for: minutes,
      lane,
      lanes,
      ...this.#columns(rooms),
    })
  }

  #columns(rooms: readonly string[]): Columns {
    const all = columnsOf(this.#view.desk.shown)
    const at = rooms.map((id) => all.indexOf(id)).filter((each) => each >= 0)
    if (at.length === 0) return { room: 0, span: all.length }
    const first = Math.min(...at)
    // Rooms apart from each other: the first one alone, so that nothing between is covered.
    const joined = Math.max(...at) - first + 1 === at.length
    return joined ? { room: first, span: at.length } : { room: at[0]!, span: 1 }
  }

  #drawFrame(grid: DayGrid): void {
    const { desk, words } = this.#view
    const { rooms, timeZone } = desk.shown
    const key = JSON.stringify([grid, rooms.map(({ id, name }) => [id, name])])
    if (key === this.#drawnDay) return
    this.#drawnDay = key
    const columns = columnsOf(desk.shown)
    measure(this.element, { rooms: columns.length, minutes: (grid.until - grid.from) / 60_000 })
    this.#head.replaceChildren(
      element('span', { class: 'tt-corner' }),
      ...(rooms.length === 0
        ? [element('span', { class: 'tt-room' }, words.t('timetableEditor.allRooms'))]
        : rooms.map(({ name, capacity }) =>
            element(
              'span',
              { class: 'tt-room' },
              name,
              capacity === null
                ? null
                : element('small', {}, words.schedule('seats', { count: capacity })),
            ),
          )),
    )
    const hours: HTMLElement[] = []
    for (let at = grid.from; at < grid.until; at += 3_600_000) {
      const hour = element('span', {}, words.time(at))
      measure(hour, { at: (at - grid.from) / 60_000 })
      hours.push(hour)
    }
    this.#times.replaceChildren(...hours)
    for (const shade of this.field.querySelectorAll('.tt-shade')) shade.remove()
    this.field.prepend(...this.#shades(grid, timeZone))
  }

  /** Where nothing should stand: outside the hours of a room, and in time that is kept for somebody. */
  #shades(grid: DayGrid, timeZone: string): HTMLElement[] {
    const { rooms, roomBlocks, days, hosts } = this.#view.desk.shown
    const shades: HTMLElement[] = []
    const shade = (from: number, until: number, roomId: string, note = '') => {
      const [start, end] = [Math.max(from, grid.from), Math.min(until, grid.until)]
      if (end <= start) return
      const made = element('div', { class: note ? 'tt-shade kept' : 'tt-shade' }, note)
      this.lay(made, { startsAt: new Date(start), minutes: (end - start) / 60_000 }, [roomId])
      shades.push(made)
    }
    const clock = (time: string) => Number(instantAt(`${grid.day}T${time}`, timeZone))
    for (const room of rooms) {
      const own = room.hours.find(({ day }) => day === grid.day)
      const hours = own ?? days.find(({ day }) => day === grid.day)
      if (hours?.opensAt && hours.closesAt) {
        shade(grid.from, clock(hours.opensAt), room.id)
        shade(clock(hours.closesAt), grid.until, room.id)
      } else if (own) shade(grid.from, grid.until, room.id)
    }
    for (const { day, roomId, startsAt, endsAt, hostId, note } of roomBlocks) {
      if (day !== grid.day) continue
      const host = hosts.find(({ id }) => id === hostId)?.name
      shade(
        clock(startsAt),
        clock(endsAt),
        roomId,
        host ?? (note || this.#view.words.t('timetableEditor.kept')),
      )
    }
    return shades
  }

  /** Brings a time of the day into sight when the day is opened. */
  scrollTo(instant: Date): void {
    const grid = gridOf(this.#view)
    const share = (Number(instant) - grid.from) / (grid.until - grid.from)
    this.element.scrollTop = Math.max(0, share * this.field.clientHeight - 40)
  }
}

const inReadingOrder = (sessions: readonly PlacedSession[]) =>
  sessions.toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt))
