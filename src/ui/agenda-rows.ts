/** A session as the agenda needs it; times are instants in milliseconds. */
export type AgendaItem = {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Null: for everybody, in all rooms (breaks, the opening). */
  readonly room: string | null
}

export type AgendaCell<Item extends AgendaItem> = {
  readonly items: Item[]
  readonly colSpan: number
  readonly rowSpan: number
}
export type AgendaRow<Item extends AgendaItem> = {
  readonly start: number
  readonly cells: (AgendaCell<Item> | null)[]
}

/**
 * Sets sessions into a table, one row for each moment at which something starts, one column for each room. A session
 * spans the rows that begin before it ends; one for everybody spans the rooms that are free. Sessions that overlap in
 * one room share a cell, so nothing is ever lost. In a row, `null` is an empty cell; covered cells are left out.
 */
export function agendaRows<Item extends AgendaItem>(
  rooms: readonly string[],
  items: readonly Item[],
): AgendaRow<Item>[] {
  const starts = [...new Set(items.map((item) => item.start))].toSorted((a, b) => a - b)
  const rowsUntil = (from: number, end: number) =>
    Math.max(1, starts.filter((start) => start >= from && start < end).length)
  const columns = Math.max(1, rooms.length)
  const busy: ({ until: number; cell: AgendaCell<Item> } | undefined)[] = Array.from({
    length: columns,
  })
  return starts.map((start) => {
    const row: AgendaRow<Item> = { start, cells: [] }
    const here = items.filter((item) => item.start === start)
    const everybody = here.filter((item) => item.room === null || !rooms.includes(item.room))
    let placed = everybody.length === 0
    const free = (column: number) =>
      column < columns &&
      (busy[column]?.until ?? -Infinity) <= start &&
      !here.some((item) => item.room === rooms[column])
    for (let column = 0; column < columns;) {
      const own = here.filter((item) => !everybody.includes(item) && item.room === rooms[column])
      const held = busy[column]
      if (held && held.until > start) {
        held.cell.items.push(...own)
        column += 1
      } else if (own.length > 0) {
        const end = Math.max(...own.map((item) => item.end))
        const cell = { items: own, colSpan: 1, rowSpan: rowsUntil(start, end) }
        busy[column] = { until: end, cell }
        row.cells.push(cell)
        column += 1
      } else if (!placed) {
        let colSpan = 1
        while (free(column + colSpan)) colSpan += 1
        // One row only: what starts later must find its room free.
        const cell = { items: everybody, colSpan, rowSpan: 1 }
        row.cells.push(cell)
        placed = true
        column += colSpan
      } else {
        row.cells.push(null)
        column += 1
      }
    }
    if (!placed)
      (row.cells.find((cell) => cell !== null) ?? busy[0]?.cell)?.items.push(...everybody)
    return row
  })
}
