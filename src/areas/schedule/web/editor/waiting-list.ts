import {
  anyWaiting,
  filterWaiting,
  traitsOf,
  type WaitingFilter,
} from '../../domain/editor/filter-waiting.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { makeCard, writeCard } from './card.ts'
import { element } from './element.ts'
import { waiting, type View } from './view.ts'

type Trait = Exclude<keyof WaitingFilter, 'text'>
const traits: readonly Trait[] = ['track', 'format', 'language', 'minutes', 'host']

/** What waits for a place: filters, and cards to drag from and to. It scrolls by itself. */
export class WaitingList {
  readonly element: HTMLElement
  readonly #view: View
  readonly #cards = new Map<string, HTMLElement>()
  readonly #list = element('div', { class: 'tt-waiting-cards' })
  readonly #count = element('h2', { id: 'tt-waiting' })
  readonly #selects = new Map<Trait, HTMLSelectElement>()
  #filter: WaitingFilter = anyWaiting

  constructor(view: View) {
    this.#view = view
    const { words } = view
    const search = element('input', {
      type: 'search',
      'aria-label': words.t('timetableEditor.search'),
      placeholder: words.t('timetableEditor.search'),
      oninput: (event) => this.#set({ text: (event.target as HTMLInputElement).value }),
    })
    for (const trait of traits)
      this.#selects.set(
        trait,
        element('select', {
          'aria-label': words.t(`timetableEditor.filters.${trait}`),
          onchange: (event) => this.#set({ [trait]: (event.target as HTMLSelectElement).value }),
        }) as HTMLSelectElement,
      )
    this.element = element(
      'section',
      { class: 'tt-waiting', 'aria-labelledby': 'tt-waiting' },
      this.#count,
      element('div', { class: 'tt-filters' }, search, ...this.#selects.values()),
      this.#list,
    )
  }

  card(id: string): HTMLElement | undefined {
    return this.#cards.get(id)
  }

  #set(some: Partial<WaitingFilter>): void {
    this.#filter = { ...this.#filter, ...some }
    this.draw()
    this.#view.announce(this.#view.words.t('timetableEditor.fitting', { count: this.#cards.size }))
  }

  draw(): void {
    const view = this.#view
    const all = waiting(view)
    const some = filterWaiting(all, view.desk.shown, this.#filter)
    this.#count.textContent = view.words.t('timetableEditor.waiting', { count: all.length })
    this.#drawFilters()
    const wanted = new Set(some.map(({ id }) => id))
    for (const [id, card] of this.#cards)
      if (!wanted.has(id)) {
        card.remove()
        this.#cards.delete(id)
      }
    const first = some.find(({ id }) => id === view.current) ?? some[0]
    for (const [at, session] of some.entries()) {
      const card = this.#cards.get(session.id) ?? makeCard(session.id)
      this.#cards.set(session.id, card)
      writeCard(card, session, view)
      card.tabIndex = session.id === first?.id ? 0 : -1
      if (this.#list.children[at] !== card)
        this.#list.insertBefore(card, this.#list.children[at] ?? null)
    }
    this.#list.dataset['empty'] =
      some.length > 0
        ? ''
        : view.words.t(all.length > 0 ? 'timetableEditor.noneFits' : 'timetableEditor.noneWaits')
  }

  #drawFilters(): void {
    const view = this.#view
    const { words, desk } = view
    const found = waiting(view).map((session) => ({ session, own: traitsOf(session, desk.shown) }))
    const names = new Intl.DisplayNames(words.language, { type: 'language' })
    const nameOf: Record<
      Trait,
      (value: string, session: (typeof found)[number]['session']) => string
    > = {
      track: (value) =>
        textIn(desk.shown.tracks.find(({ id }) => id === value)?.name, words.language),
      format: (_, session) =>
        textIn(session.formatName, words.language) || words.schedule(`kinds.${session.kind}`),
      language: (value) => names.of(value) ?? value,
      minutes: (value) => words.schedule('minutesLong', { count: Number(value) }),
      host: (value) => value,
    }
    for (const [trait, select] of this.#selects) {
      const choices = new Map(
        found
          .filter(({ own }) => own[trait] !== '')
          .map(({ own, session }) => [own[trait], nameOf[trait](own[trait], session)]),
      )
      const chosen = this.#filter[trait]
      if (chosen !== '' && !choices.has(chosen)) choices.set(chosen, '…')
      // A filter with one choice filters nothing.
      select.hidden = choices.size < 2 && chosen === ''
      const options = [['', words.t(`timetableEditor.filters.${trait}`)] as const, ...choices]
      select.replaceChildren(
        ...options.map(([value, name]) =>
          element('option', { value, selected: value === chosen }, name),
        ),
      )
    }
  }
}
