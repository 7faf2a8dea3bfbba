import { instantOf } from '../../domain/local-clock.ts'
import { lanesOf, type DayGrid, type Lane } from '../../domain/editor/day-grid.ts'
import type { Placement } from '../../domain/editor/plan-moves.ts'
import { isPlaced, type PlacedSession } from '../../domain/timetable.ts'
import { makeCard, makeEcho, writeCard, writeEcho } from './card.ts'
import { element, measure } from './element.ts'
import { columnsOf, gridOf, isInSight, isOnDay, roomsInSight, roomsOf, type View } from './view.ts'

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
  /** Of sessions in rooms that are no neighbours: the same once more, for who looks. */
  #echoes = new Map<string, HTMLElement>()
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
    const here = shown.sessions
      .filter(isPlaced)
      .filter((session) => isOnDay(session, grid) && isInSight(view, session))
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
    const [old, echoes] = [this.#echoes, new Map<string, HTMLElement>()]
    for (const session of inReadingOrder(here)) {
      const card = this.#cards.get(session.id) ?? makeCard(session.id)
      this.#cards.set(session.id, card)
      writeCard(card, session, view)
      const [own, ...others] = this.runs(roomsOf(session))
      this.lay(card, session, own, lanes.get(session.id))
      for (const [at, columns] of others.entries()) {
        const key = `${session.id} ${at}`
        const echo = old.get(key) ?? makeEcho(session.id)
        echoes.set(key, echo)
        old.delete(key)
        writeEcho(echo, card)
        this.lay(echo, session, columns)
        if (echo.parentNode !== this.field) this.field.append(echo)
      }
      // In the order in which they are read; what stands right is not touched, or it would lose the keyboard.
      if (card.parentNode !== this.field) this.field.append(card)
    }
    for (const echo of old.values()) echo.remove()
    this.#echoes = echoes
    const first = here.find(({ id }) => id === view.current) ?? inReadingOrder(here)[0]
    for (const [id, card] of this.#cards) card.tabIndex = id === first?.id ? 0 : -1
  }

  /** Lays something into the field by time and columns. */
  lay(
    on: HTMLElement,
    { startsAt, minutes }: Pick<Placement, 'startsAt' | 'minutes'>,
    columns: Columns | undefined,
    { lane, lanes }: Lane = { lane: 0, lanes: 1 },
  ): void {
    const grid = gridOf(this.#view)
    measure(on, {
      at: (Number(startsAt) - grid.from) / 60_000,
      for: minutes,
      lane,
      lanes,
      ...(columns ?? { room: 0, span: columnsOf(this.#view).length }),
    })
  }

  /** Which columns some rooms are: those beside each other as one, the one with the first room first. None: for everybody. */
  runs(rooms: readonly string[]): Columns[] {
    const all = columnsOf(this.#view)
    const at = rooms.map((id) => all.indexOf(id)).filter((each) => each >= 0)
    const runs: { room: number; span: number }[] = []
    for (const column of at.toSorted((a, b) => a - b)) {
      const last = runs.at(-1)
      if (last && last.room + last.span === column) last.span += 1
      else runs.push({ room: column, span: 1 })
    }
    const isFirst = ({ room, span }: Columns) => at[0]! >= room && at[0]! < room + span
    return runs.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
  }

  #drawFrame(grid: DayGrid): void {
    const { desk, words } = this.#view
    const { timeZone, roomBlocks, days } = desk.shown
    const rooms = roomsInSight(this.#view)
    const key = JSON.stringify([grid, rooms, roomBlocks, days])
    if (key === this.#drawnDay) return
    this.#drawnDay = key
    const columns = columnsOf(this.#view)
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
    const { roomBlocks, days, hosts } = this.#view.desk.shown
    const rooms = roomsInSight(this.#view)
    const shades: HTMLElement[] = []
    const shade = (from: number, until: number, roomId: string, note = '') => {
      const [start, end] = [Math.max(from, grid.from), Math.min(until, grid.until)]
      const [columns] = this.runs([roomId])
      if (end <= start || !columns) return
      const made = element('div', { class: note ? 'tt-shade kept' : 'tt-shade' }, note)
      this.lay(made, { startsAt: new Date(start), minutes: (end - start) / 60_000 }, columns)
      shades.push(made)
    }
    const clock = (time: string) => instantOf(timeZone, grid.day, time)
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
