import { element } from './element.ts'
import type { EditorWords } from './editor-words.ts'

const keys = [
  ['← ↑ ↓ →', 'go'],
  ['Enter', 'pickUp'],
  ['← ↑ ↓ →', 'carry'],
  ['Shift ↑ ↓', 'carryFar'],
  ['PageUp PageDown', 'day'],
  ['Enter', 'drop'],
  ['Shift Enter', 'dropThere'],
  ['Esc', 'putBack'],
  ['[ ]', 'length'],
  ['Delete', 'takeOff'],
  ['x', 'select'],
  ['Ctrl A', 'selectAll'],
  ['p', 'pin'],
  ['e', 'edit'],
  ['u, Ctrl Z', 'undo'],
  ['U, Ctrl Shift Z', 'redo'],
  ['/', 'filter'],
  ['?', 'help'],
] as const

/** The keys of the editor, in a dialog. */
export function keysDialog(words: EditorWords): HTMLDialogElement {
  const { t } = words
  const rows = keys.flatMap(([key, what]) => [
    element('dt', {}, ...key.split(' ').flatMap((each) => [element('kbd', {}, each), ' '])),
    element('dd', {}, t(`timetableEditor.shortcuts.${what}`)),
  ])
  return element(
    'dialog',
    { class: 'sheet tt-keys', 'aria-labelledby': 'tt-keys' },
    element(
      'form',
      { method: 'dialog', class: 'sheet-close' },
      element('button', { class: 'button plain', 'aria-label': t('timetableEditor.close') }, '×'),
    ),
    element('h2', { id: 'tt-keys' }, t('timetableEditor.keys')),
    element('p', { class: 'soft' }, t('timetableEditor.byPointer')),
    element('dl', {}, ...rows),
  ) as HTMLDialogElement
}
