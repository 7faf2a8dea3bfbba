import { element } from './element.ts'
import { notices, type NoticeActs } from './notices.ts'
import type { SendingState } from './sending.ts'
import type { View } from './view.ts'

type Acts = NoticeActs & {
  readonly travel: (direction: 'undo' | 'redo') => void
  readonly help: () => void
}

/** Days, undo and redo, whether everything is saved, and what has to be decided. */
export class Toolbar {
  readonly element: HTMLElement
  readonly #view: View
  readonly #acts: Acts
  readonly #days = element('div', { class: 'tt-days', role: 'group' })
  readonly #rooms = element('select', { class: 'tt-rooms' }) as HTMLSelectElement
  readonly #undo: HTMLElement
  readonly #redo: HTMLElement
  readonly #state = element('span', { class: 'tt-state', role: 'status' })
  readonly #notices = element('div', { class: 'tt-notices' })
  #drawn = ''
  #drawnRooms = ''

  constructor(view: View, acts: Acts) {
    this.#view = view
    this.#acts = acts
    const { t } = view.words
    const button = (label: string, sign: string, act: () => void) =>
      element(
        'button',
        { type: 'button', class: 'tt-tool', 'aria-label': label, title: label, onclick: act },
        sign,
      )
    this.#undo = button(t('timetableEditor.undo'), '↶', () => acts.travel('undo'))
    this.#redo = button(t('timetableEditor.redo'), '↷', () => acts.travel('redo'))
    this.#rooms.setAttribute('aria-label', t('timetableEditor.roomsInSight'))
    this.#rooms.addEventListener('change', () => {
      view.room = this.#rooms.value || null
      view.draw()
    })
    this.#days.setAttribute('aria-label', view.words.schedule('days'))
    this.element = element(
      'div',
      { class: 'tt-toolbar' },
      element(
        'div',
        { class: 'tt-tools' },
        this.#days,
        this.#rooms,
        this.#state,
        this.#undo,
        this.#redo,
        button(t('timetableEditor.keys'), '?', acts.help),
      ),
      this.#notices,
    )
  }

  draw(state: SendingState): void {
    const view = this.#view
    const { desk, words } = view
    this.#drawDays()
    this.#drawRooms()
    this.#undo.toggleAttribute('disabled', desk.history.done.length === 0)
    this.#redo.toggleAttribute('disabled', desk.history.undone.length === 0)
    const unsaved = desk.acts.length
    this.#state.textContent =
      unsaved === 0
        ? words.t('timetableEditor.saved')
        : state === 'sending'
          ? words.t('timetableEditor.saving')
          : words.t('timetableEditor.waitingToSave', { count: unsaved })
    this.#state.classList.toggle('waits', unsaved > 0 && state !== 'sending')
    this.#notices.replaceChildren(...notices(view, state, this.#acts))
  }

  #drawRooms(): void {
    const { desk, words, room } = this.#view
    const rooms = desk.shown.rooms.map(({ id, name }) => [id, name] as const)
    const key = JSON.stringify(rooms)
    if (key !== this.#drawnRooms)
      this.#rooms.replaceChildren(
        ...[['', words.t('timetableEditor.allRooms')] as const, ...rooms].map(([value, name]) =>
          element('option', { value }, name),
        ),
      )
    this.#drawnRooms = key
    this.#rooms.hidden = rooms.length < 2
    this.#rooms.value = rooms.some(([id]) => id === room) ? (room ?? '') : ''
  }

  #drawDays(): void {
    const view = this.#view
    const key = JSON.stringify([view.grids.map(({ day }) => day), view.day])
    if (key === this.#drawn) return
    this.#drawn = key
    const focused = (document.activeElement as HTMLElement | null)?.dataset['day']
    const one = view.grids.length === 1
    this.#days.replaceChildren(
      ...view.grids.map(({ day, from }) =>
        one
          ? element('b', {}, view.words.day(from))
          : element(
              'button',
              {
                type: 'button',
                class: 'tt-day',
                'data-day': day,
                'aria-pressed': String(day === view.day),
                onclick: () => {
                  view.day = day
                  view.draw()
                },
              },
              view.words.day(from),
            ),
      ),
    )
    if (focused) this.#days.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus()
  }
}
