import { isClash } from '../../domain/warning.ts'
import { element } from './element.ts'
import { roomsOf, type View } from './view.ts'
import { warningLine } from './warning-lines.ts'

type Acts = {
  readonly pin: (id: string) => void
  readonly takeOff: (id: string) => void
  /** None: for everybody. */
  readonly inRooms: (id: string, rooms: readonly string[]) => void
  readonly takeOut: (id: string) => void
}

/** What is known of the session that was touched last, with what is wrong about it, and what can be done. */
export function drawDetails(
  into: HTMLElement,
  view: View,
  { pin, takeOff, inRooms, takeOut }: Acts,
): void {
  const { words, desk, selected, base } = view
  const session = view.current === null ? undefined : desk.session(view.current)
  into.hidden = !session
  if (!session) return
  const { shown } = desk
  const about = view.about.get(session.id) ?? []
  const by = words.speakers(session, shown)
  const active = into.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['act']
    : undefined
  const button = (act: string, label: string, onclick: () => void, pressed?: boolean) =>
    element(
      'button',
      {
        type: 'button',
        class: 'button quiet small',
        'data-act': act,
        onclick,
        'aria-pressed': pressed === undefined ? null : String(pressed),
      },
      label,
    )
  const rooms = roomsOf(session)
  const choice = (value: string, label: string, checked: boolean, onchange: () => void) =>
    element(
      'label',
      { class: 'check' },
      element('input', { type: 'checkbox', 'data-act': `room ${value}`, checked, onchange }),
      ' ',
      label,
    )
  const wasOpen = into.querySelector('details')?.open ?? false
  const parts = [
    element('h3', { lang: session.lang || null }, words.title(session)),
    element(
      'p',
      { class: 'soft' },
      [words.place(desk.session(session.id)!, shown), by].filter(Boolean).join(' · '),
    ),
    selected.size > 1
      ? element('p', {}, words.t('timetableEditor.selected', { count: selected.size }))
      : null,
    ...about.map((warning) =>
      element(
        'p',
        { class: isClash(warning) ? 'tt-reason clash' : 'tt-reason' },
        warningLine(view, warning),
      ),
    ),
    ...desk.parts(session.id).map((part) =>
      element(
        'p',
        { class: 'tt-part' },
        element('span', { lang: part.lang || null }, words.title(part)),
        ' ',
        button(`out ${part.id}`, words.t('timetableEditor.takeOut'), () => takeOut(part.id)),
      ),
    ),
    session.startsAt === null || shown.rooms.length < 2
      ? null
      : element(
          'details',
          { class: 'tt-in-rooms', open: wasOpen },
          element('summary', {}, words.t('timetableEditor.rooms')),
          choice('', words.t('timetableEditor.allRooms'), rooms.length === 0, () =>
            inRooms(session.id, rooms.length === 0 ? [shown.rooms[0]!.id] : []),
          ),
          ...shown.rooms.map(({ id, name }) =>
            choice(id, name, rooms.includes(id), () =>
              inRooms(
                session.id,
                rooms.includes(id) ? rooms.filter((each) => each !== id) : [...rooms, id],
              ),
            ),
          ),
        ),
    element(
      'div',
      { class: 'actions' },
      button(
        'pin',
        words.t(session.pinned ? 'timetableEditor.unpin' : 'timetableEditor.pin'),
        () => pin(session.id),
        session.pinned,
      ),
      session.startsAt === null
        ? null
        : button('off', words.t('timetableEditor.takeOff'), () => takeOff(session.id)),
      element(
        'a',
        { class: 'button quiet small', href: `${base}/sessions/${session.code}` },
        words.t('timetableEditor.edit'),
      ),
    ),
  ]
  into.replaceChildren(...parts.filter((part) => part !== null))
  if (active) into.querySelector<HTMLElement>(`[data-act="${CSS.escape(active)}"]`)?.focus()
}
