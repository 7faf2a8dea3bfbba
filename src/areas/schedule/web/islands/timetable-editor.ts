// The grid of the agenda, to be moved about. Without it the page has the same days as tables, and a form for each session.
import { isLanguage } from '../../../../shared/localized-text.ts'
import { unpackTimetable } from '../../domain/editor/packed-timetable.ts'
import { EditorWords, type EditorMessages } from '../editor/editor-words.ts'
import type { Heard } from '../editor/hearing.ts'
import { startEditor } from '../editor/start-editor.ts'

const root = document.querySelector<HTMLElement>('[data-timetable-editor]')
const source = root?.querySelector('script[type="application/json"]')

if (root && source) {
  const { messages, ...heard } = JSON.parse(source.textContent) as Heard & {
    messages: EditorMessages
  }
  const timetable = unpackTimetable(heard.timetable)
  const { lang } = document.documentElement
  const words = new EditorWords(isLanguage(lang) ? lang : 'en', messages, timetable.timeZone)
  startEditor(root, words, timetable, heard.stamp)
}
