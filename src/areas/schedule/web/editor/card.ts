import type { TimetableSession } from '../../domain/timetable.ts'
import { isClash } from '../../domain/warning.ts'
import { element, setAttribute } from './element.ts'
import type { View } from './view.ts'

const looks: Partial<Record<TimetableSession['kind'], string>> = {
  keynote: 'plenary',
  ceremony: 'plenary',
  break: 'break',
  meal: 'break',
  'check-in': 'break',
  social: 'break',
  'set-up': 'set-up',
}

/** A session as it stands in the grid or waits in the list; the same element as long as it lives. */
export function makeCard(id: string): HTMLElement {
  return element(
    'div',
    { class: 'tt-card', role: 'button', tabindex: -1, 'data-id': id },
    element('b', { class: 'tt-title' }),
    element('span', { class: 'tt-time', 'aria-hidden': 'true' }),
    element('span', { class: 'tt-by', 'aria-hidden': 'true' }),
    element('span', { class: 'tt-marks', 'aria-hidden': 'true' }),
    element('span', { class: 'sr-only' }),
    element('span', { class: 'tt-grip', 'aria-hidden': 'true' }),
  )
}

/** A session once more, in another of its rooms; who listens hears of it once. */
export const makeEcho = (id: string): HTMLElement =>
  element(
    'div',
    { class: 'tt-card tt-echo', 'data-id': id, 'aria-hidden': 'true' },
    element('b', { class: 'tt-again' }),
  )

/** It looks as the card does. */
export function writeEcho(echo: HTMLElement, card: HTMLElement): void {
  echo.className = `${card.className} tt-echo`
  echo.style.setProperty('--host', card.style.getPropertyValue('--host'))
  text(echo, '.tt-again', card.querySelector('.tt-title')?.textContent ?? '')
}

/** Writes on a card what its session says now. */
export function writeCard(card: HTMLElement, session: TimetableSession, view: View): void {
  const { words, desk, selected } = view
  const timetable = desk.shown
  const track = timetable.tracks.find(({ id }) => id === session.trackId)
  const about = view.about.get(session.id) ?? []
  const unsaved = desk.isUnsaved(session.id)
  const clash = about.some(isClash)
  const by = words.speakers(session, timetable)
  const parts = desk.parts(session.id)
  text(card, '.tt-title', words.title(session))
  text(card, '.tt-time', words.span(session))
  text(card, '.tt-by', parts.length > 0 ? parts.map(words.title).join(' · ') : by)
  setAttribute(card.querySelector('.tt-title')!, 'lang', session.lang || null)
  card.className = [
    'tt-card',
    looks[session.kind] ?? '',
    clash ? 'clash' : '',
    unsaved ? 'unsaved' : '',
    selected.has(session.id) ? 'selected' : '',
    card.classList.contains('moved') ? 'moved' : '',
  ]
    .filter(Boolean)
    .join(' ')
  const marks = [
    session.pinned ? '⚲' : '',
    unsaved ? '↻' : '',
    about.length > 0 ? (clash ? '⚠' : '△') : '',
  ]
  text(card, '.tt-marks', marks.filter(Boolean).join(' '))
  card.style.setProperty('--host', track ? (track.host?.colour ?? track.colour) : 'var(--edge)')
  setAttribute(card, 'aria-pressed', String(selected.has(session.id)))
  // After the title, which stands in its own language; what is shown of it differs with the space there is.
  text(
    card,
    '.sr-only',
    [
      '',
      words.place(session, timetable),
      by,
      session.pinned ? words.t('timetableEditor.pinned') : '',
      unsaved ? words.t('timetableEditor.unsaved') : '',
      about.length > 0 ? words.t('timetableEditor.warningsHere', { count: about.length }) : '',
    ]
      .filter((part, at) => at === 0 || part !== '')
      .join(', '),
  )
}

function text(card: HTMLElement, part: string, value: string): void {
  const into = card.querySelector(part)!
  if (into.textContent !== value) into.textContent = value
}
