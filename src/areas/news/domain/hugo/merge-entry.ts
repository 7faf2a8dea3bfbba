import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { FrontValue } from './front-value.ts'

const shown = (value: FrontValue) => (typeof value === 'string' ? value : JSON.stringify(value))

/**
 * Puts an entry among those read so far. A key given twice: lists are joined, else the later value stands unless it is
 * empty; the other is quoted in a note.
 */
export function mergeEntry(
  values: Record<string, FrontValue>,
  key: string,
  value: FrontValue,
  notes: FileNote[],
): void {
  const before = values[key]
  if (before === undefined || shown(before) === shown(value)) {
    values[key] = value
    return
  }
  if (Array.isArray(before) && Array.isArray(value)) values[key] = [...before, ...value]
  else values[key] = shown(value) === '' ? before : value
  notes.push(
    fileNote(
      'front-matter-duplicate-key',
      key,
      `${shown(before)} | ${shown(value)}`,
      shown(values[key]),
    ),
  )
}
