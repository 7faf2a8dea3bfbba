import type { Entry } from './entries.ts'

export type Group = { readonly heading: string; readonly entries: readonly Entry[] }

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '') {
  const element = document.createElement(name)
  element.className = className
  return element
}

/** Moves sessions from the grid into lists in the order of time, as the server draws them. */
export function drawLists(groups: readonly Group[]): HTMLElement[] {
  const drawn = new Set<Entry>()
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ heading, entries }) => {
      const section = made('section', 'section')
      const title = made('h2')
      title.textContent = heading
      const frame = made('div', 'agenda-frame')
      const body = made('tbody')
      let last = ''
      let cell = made('td')
      for (const entry of entries) {
        if (entry.startsAt !== last) {
          last = entry.startsAt
          cell = made('td')
          const row = made('tr')
          row.append(entry.head.cloneNode(true), cell)
          body.append(row)
        }
        // What takes place in several rooms stands below each of them.
        const node = drawn.has(entry) ? (entry.node.cloneNode(true) as HTMLElement) : entry.node
        if (drawn.has(entry)) node.removeAttribute('id')
        drawn.add(entry)
        cell.append(node)
      }
      const table = made('table', 'agenda')
      table.append(body)
      frame.append(table)
      section.append(title, frame)
      return section
    })
}

/** Puts every session back where the grid had it. */
export function restoreGrid(entries: readonly Entry[]): void {
  for (const { home, node } of entries) home.append(node)
}
