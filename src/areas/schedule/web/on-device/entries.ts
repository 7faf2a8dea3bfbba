/** A session as it stands in the page, with where it came from in the grid. */
export type Entry = {
  readonly node: HTMLElement
  readonly home: Element
  /** The head of its row: the time in the event's zone, with the visitor's own. */
  readonly head: Element
  readonly code: string
  readonly day: string
  readonly startsAt: string
  readonly minutes: number
  readonly isProgramme: boolean
  /** The choices of the filters that it fits, as `sessionFacts` writes them. */
  readonly is: ReadonlySet<string>
  /** The first choice of its room; null: for everybody. */
  readonly room: string | null
}

/** All sessions of a drawn grid, in the order of time. */
export const readEntries = (grid: Element): Entry[] =>
  [...grid.querySelectorAll<HTMLElement>('[data-facts]')]
    .map((node): Entry => {
      const [start, minutes, ...is] = (node.dataset['facts'] ?? '').split(' ')
      return {
        node,
        home: node.parentElement!,
        head: node.closest('tr')!.querySelector('th')!,
        code: node.dataset['session'] ?? '',
        day: node.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '',
        startsAt: new Date(Number(start) * 60_000).toISOString(),
        minutes: Number(minutes),
        isProgramme: !is.includes('-'),
        is: new Set(is),
        room: is.find((token) => token.startsWith('r')) ?? null,
      }
    })
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
