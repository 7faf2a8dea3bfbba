import type { ReactNode } from 'react'
import { isClash, type Warning } from '../../domain/warning.ts'
import { sayWarning } from '../say-warning.ts'
import { element } from './element.ts'
import type { View } from './view.ts'

// Links travel through the sentence between marks that no text has.
const [open, middle, close] = ['\u0001', '\u0002', '\u0003']

function flat(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(flat).join('')
  return typeof node === 'string' || typeof node === 'number' ? String(node) : ''
}

/** A warning in words, with links to the sessions it is about. */
export function warningLine(view: View, warning: Warning): HTMLElement {
  const { words, desk, base } = view
  const linked = (href: string) => (chunks: ReactNode) =>
    open + href + middle + flat(chunks) + close
  const sentence = flat(
    sayWarning(warning, {
      t: words.schedule,
      language: words.language,
      timetable: desk.shown,
      ofRules: words.rules,
      link: ({ code }) => linked(`${base}/sessions/${code}`),
      part: (id) => linked(`#${id}`),
    }),
  )
  const line = element('span')
  for (const part of sentence.split(close)) {
    const [before = '', link] = part.split(open)
    line.append(before)
    const [href = '', text = ''] = link?.split(middle) ?? []
    if (link) line.append(element('a', { href }, text))
  }
  return line
}

const shownAtOnce = 8

/** The list of what deserves a look, as the page has it, kept up to date. */
export function drawWarnings(into: HTMLElement, view: View): void {
  const { words, warnings } = view
  const item = (warning: Warning) =>
    element(
      'li',
      {},
      ...(isClash(warning)
        ? [element('span', { class: 'tag bad' }, words.schedule('clash')), ' ']
        : []),
      warningLine(view, warning),
    )
  const rest = warnings.slice(shownAtOnce)
  const wasOpen = into.querySelector('details')?.open ?? false
  into.replaceChildren(
    ...(warnings.length === 0
      ? []
      : [
          element('h2', {}, words.schedule('warnings', { count: warnings.length })),
          element('ul', { class: 'stack' }, ...warnings.slice(0, shownAtOnce).map(item)),
        ]),
    ...(rest.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'more-details', open: wasOpen },
            element('summary', {}, words.schedule('moreWarnings', { count: rest.length })),
            element('ul', { class: 'stack' }, ...rest.map(item)),
          ),
        ]),
  )
}
