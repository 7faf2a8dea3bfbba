import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { textField } from './front-fields.ts'
import type { FrontMap } from './front-value.ts'
import type { HugoDate } from './hugo-post.ts'
import { readDay } from './read-day.ts'
import { repairDate } from './repair-date.ts'

// In Hugo's own order, after `date`; then names that themes and other generators use.
const otherKeys = [
  'publishdate',
  'pubdate',
  'published',
  'publish_date',
  'created',
  'lastmod',
  'modified',
  'updated',
]

export type PostDates = {
  readonly date: HugoDate | null
  readonly publishDate: HugoDate | null
  readonly expiryDate: HugoDate | null
  readonly notes: readonly FileNote[]
}

/** The dates of a post: `date`, else another of its dates, else the one its file name begins with, else none. */
export function readPostDates(front: FrontMap, name: string, zone: string): PostDates {
  const written = textField(front, 'date')
  const first = repairDate(written, zone)
  const notes: FileNote[] = [...first.notes]
  let date = first.date
  for (const key of otherKeys) {
    if (date) break
    const other = repairDate(textField(front, key), zone)
    if (!other.date) continue
    date = other.date
    notes.push(...other.notes, fileNote('date-from-other-key', key, written, other.date.written))
  }
  const inName = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}(?!\d)/u.exec(name)?.[0]
  if (!date && inName && readDay(inName)) {
    date = repairDate(inName.replace(/[_.]/gu, '-'), zone).date
    notes.push(fileNote('date-from-name', name, written, date?.written))
  }
  if (!date) notes.push(fileNote('date-missing', '', written))
  return {
    date,
    publishDate: repairDate(textField(front, 'publishdate', 'publish_date'), zone).date,
    expiryDate: repairDate(textField(front, 'expirydate', 'unpublishdate', 'expires'), zone).date,
    notes,
  }
}
