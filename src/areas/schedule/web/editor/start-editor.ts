import {
  inRooms as inTheseRooms,
  slotOf,
  unplace,
  type Placement,
} from '../../domain/editor/plan-moves.ts'
import { unpackTimetable } from '../../domain/editor/packed-timetable.ts'
import { isPlaced, type Timetable } from '../../domain/timetable.ts'
import { warningsOf } from '../../domain/warnings.ts'
import { Board } from './board.ts'
import type { Carrying } from './carrying.ts'
import { Desk } from './desk.ts'
import type { PendingAct } from './pending-act.ts'
import { drawDetails } from './details-panel.ts'
import { listenToPointers } from './dragging.ts'
import type { EditorWords } from './editor-words.ts'
import { element } from './element.ts'
import { hearChanges, type Heard } from './hearing.ts'
import { listenToKeys } from './keys.ts'
import { keysDialog } from './keys-dialog.ts'
import { Sending, type SendingState } from './sending.ts'
import { Toolbar } from './toolbar.ts'
import { readGrids, sortWarnings, together, type View } from './view.ts'
import { WaitingList } from './waiting-list.ts'
import { drawWarnings } from './warning-lines.ts'

/** Puts the editor in the place of the tables, and brings its parts together. */
export function startEditor(
  root: HTMLElement,
  words: EditorWords,
  timetable: Timetable,
  stamp: string,
): void {
  const { base = '', slot = '' } = root.dataset
  const desk = new Desk(timetable, slot)
  const said = element('p', { class: 'sr-only', 'aria-live': 'polite' })
  const view: View = {
    desk,
    words,
    base,
    root,
    day: '',
    // On a phone a room fills the screen.
    room: matchMedia('(max-width: 40rem)').matches ? (timetable.rooms[0]?.id ?? null) : null,
    grids: [],
    selected: new Set(),
    current: null,
    warnings: [],
    about: new Map(),
    announce: (text) => {
      said.textContent = text
    },
    draw,
    focus: (id) => (board.card(id) ?? list.card(id))?.focus(),
  }
  readGrids(view)
  const board = new Board(view)
  const list = new WaitingList(view)
  const details = element('section', { class: 'tt-details', hidden: true })
  const dialog = keysDialog(words)
  const help = () => dialog.showModal()
  const toolbar = new Toolbar(view, {
    travel,
    help,
    keepTheirs: () => {
      const { conflict } = desk
      if (conflict) desk.drop(conflict.act)
      view.announce(words.t('timetableEditor.keptTheirs'))
      void sending.send()
    },
    putMine: () => {
      desk.insist()
      void sending.send()
    },
  })
  const sending = new Sending(desk, `${base}/moves`, {
    state: (state: SendingState) => {
      toolbar.draw(state)
      if (state !== 'idle' && state !== 'sending')
        view.announce(words.t('timetableEditor.waitingToSave', { count: desk.acts.length }))
    },
    dropped: (act: PendingAct, why) =>
      view.announce(
        words.t(`timetableEditor.dropped.${why}`, {
          titles: titlesOf(act.moves.map(({ to }) => to.id)),
        }),
      ),
  })
  const warningList = document.querySelector<HTMLElement>('[data-timetable-warnings]')

  const acts = { pin, takeOff, inRooms, takeOut }

  function draw(): void {
    readGrids(view)
    sortWarnings(view, warningsOf(desk.shown))
    board.draw()
    list.draw()
    toolbar.draw(sending.state)
    drawDetails(details, view, acts)
    if (warningList) drawWarnings(warningList, view)
    for (const form of document.querySelectorAll<HTMLElement>('[data-place-form]'))
      form.hidden = desk.session(form.dataset['placeForm'] ?? '')?.startsAt !== null
  }

  const titlesOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => desk.session(id) ?? [])
      .map(words.title)
      .join(', ')

  /** Puts sessions somewhere; the keyboard stays with the one that was held. */
  function put(placements: readonly Placement[], done: string): void {
    const kept = (document.activeElement as HTMLElement | null)?.dataset['id']
    if (!desk.act(placements)) return
    if (kept) view.focus(kept)
    view.announce(done)
    void sending.send()
  }

  function drop(carrying: Carrying): void {
    const { placements, held } = carrying
    carrying.end()
    view.current = held.id
    if (placements.length === 0) view.announce(words.t('timetableEditor.putBack'))
    else
      put(
        placements,
        words.t('timetableEditor.dropped.there', { titles: carrying.saidWithWarnings() }),
      )
    draw()
    view.focus(held.id)
  }

  function travel(direction: 'undo' | 'redo'): void {
    const way = desk.travel(direction)
    if (!way) return view.announce(words.t('timetableEditor.nothingTo', { what: direction }))
    if (way.movedByOthers.length > 0)
      return tell(words.t('timetableEditor.dropped.moved', { titles: titlesOf(way.movedByOthers) }))
    const [first] = way.to
    const session = first && desk.session(first.id)
    if (session && isPlaced(session))
      view.day =
        view.grids.find(
          ({ from, until }) => Number(session.startsAt) >= from && Number(session.startsAt) < until,
        )?.day ?? view.day
    draw()
    if (first) {
      view.current = first.id
      view.focus(first.id)
    }
    view.announce(
      words.t(direction === 'undo' ? 'timetableEditor.undid' : 'timetableEditor.redid', {
        titles: titlesOf(way.to.map(({ id }) => id)),
      }),
    )
    void sending.send()
  }

  /** Says something to everybody, for as long as it takes to read it. */
  function tell(sentence: string): void {
    view.announce(sentence)
    const notice = element('p', { class: 'tt-toast', 'aria-hidden': 'true' }, sentence)
    root.append(notice)
    setTimeout(() => notice.remove(), 6_000)
  }

  function takeOff(id: string): void {
    const going = together(view, id)
    put(unplace(going), words.t('timetableEditor.tookOff', { count: going.length }))
  }

  function takeOut(id: string): void {
    const session = desk.session(id)
    if (session) put(unplace([session]), words.t('timetableEditor.tookOff', { count: 1 }))
    // The button went with the part: the keyboard stays with the block.
    if (view.current) view.focus(view.current)
  }

  function inRooms(id: string, rooms: readonly string[]): void {
    const session = desk.session(id)
    if (!session) return
    const slot = inTheseRooms(session, rooms)
    put([slot], words.place(slot, desk.shown))
  }

  function pin(id: string): void {
    const session = desk.session(id)
    if (!session) return
    const pinned = !session.pinned
    put(
      [{ ...slotOf(session), pinned }],
      words.t(pinned ? 'timetableEditor.isPinned' : 'timetableEditor.isLetGo', {
        title: words.title(session),
      }),
    )
  }

  function hear(heard: Heard): void {
    const moved = desk.hear(unpackTimetable(heard.timetable))
    const pending = document.querySelector('[data-timetable-changes]')
    if (pending && heard.changes !== null)
      pending.textContent = words.schedule('pendingChanges', { count: heard.changes })
    for (const session of moved) {
      const card = board.card(session.id) ?? list.card(session.id)
      card?.classList.add('moved')
      setTimeout(() => card?.classList.remove('moved'), 4_000)
      tell(
        words.t('timetableEditor.othersMoved', {
          who: heard.movers[session.id] ?? words.t('timetableEditor.somebody'),
          title: words.title(session),
          place: words.place(session, desk.shown),
        }),
      )
    }
  }

  root.append(
    toolbar.element,
    element(
      'div',
      { class: 'tt-desk' },
      board.element,
      element('aside', { class: 'tt-side' }, list.element, details),
    ),
    dialog,
    said,
  )
  document.documentElement.classList.add('timetable-on')
  desk.onChange(draw)
  draw()
  listenToPointers({ view, board, list: list.element, drop })
  listenToKeys({
    view,
    board,
    list: list.element,
    drop,
    travel,
    put,
    pin,
    help,
  })
  root.addEventListener('focusin', ({ target }) => {
    const id = (target as HTMLElement).closest<HTMLElement>('.tt-card')?.dataset['id']
    if (id && id !== view.current) {
      view.current = id
      drawDetails(details, view, acts)
    }
  })
  void sending.send()
  void hearChanges(`${base}/timetable.json`, stamp, hear)
}
