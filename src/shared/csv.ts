export type Cell = string | number | boolean | Date | null | undefined

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open as UTF-8. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front (OWASP, CSV injection): what attendees type never runs on an organiser's machine.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (cell instanceof Date) return cell.toISOString()
  const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
