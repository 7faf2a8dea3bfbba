import { slotOf } from '../../domain/editor/plan-moves.ts'
import { element } from './element.ts'
import type { SendingState } from './sending.ts'
import type { View } from './view.ts'

export type NoticeActs = {
  readonly keepTheirs: () => void
  readonly putMine: () => void
}

/** What went another way than its editor meant, with what they can do about it. */
export function notices(view: View, state: SendingState, acts: NoticeActs): HTMLElement[] {
  const shown: HTMLElement[] = []
  const { words } = view
  const waits = { count: view.desk.acts.length }
  if (state === 'away') shown.push(notice('warning', words.t('timetableEditor.away', waits)))
  if (state === 'forbidden')
    shown.push(notice('error', words.t('timetableEditor.forbidden', waits)))
  if (state === 'signed-out')
    shown.push(
      notice(
        'error',
        words.t('timetableEditor.signedOut', waits),
        element(
          'a',
          {
            class: 'button quiet small',
            href: `/${words.language}/sign-in`,
            target: '_blank',
            rel: 'noopener',
          },
          words.t('timetableEditor.signIn'),
        ),
      ),
    )
  if (view.desk.conflict) shown.push(conflict(view, acts))
  return shown
}

function conflict(view: View, { keepTheirs, putMine }: NoticeActs): HTMLElement {
  const { words, desk } = view
  const { act, standing } = desk.conflict!
  const lines = standing.flatMap((there) => {
    const session = desk.session(there.id)
    const mine = act.moves.find(({ to }) => to.id === there.id)?.to
    if (!session || !mine) return []
    const theirs = slotOf({ ...session, ...there })
    return words.t('timetableEditor.conflict', {
      who: there.movedBy ?? words.t('timetableEditor.somebody'),
      title: words.title(session),
      theirs: words.place(theirs, desk.shown),
      mine: words.place(mine, desk.shown),
    })
  })
  const button = (label: string, onclick: () => void) =>
    element('button', { type: 'button', class: 'button quiet small', onclick }, label)
  return notice(
    'warning',
    lines.join(' '),
    button(words.t('timetableEditor.keepTheirs'), keepTheirs),
    button(words.t('timetableEditor.putMine'), putMine),
  )
}

const notice = (kind: string, sentence: string, ...choices: HTMLElement[]) =>
  element(
    'div',
    { class: `notice ${kind}`, role: kind === 'error' ? 'alert' : 'status' },
    element('p', {}, sentence),
    ...(choices.length > 0 ? [element('div', { class: 'actions' }, ...choices)] : []),
  )
