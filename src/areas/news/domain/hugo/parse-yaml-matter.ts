import { parseDocument } from 'yaml'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { FrontMap, FrontValue } from './front-value.ts'
import { isMap, toFrontValue } from './front-value.ts'
import { mergeEntry } from './merge-entry.ts'
import { quoteItem, quoteList, quoteValue } from './quote-yaml.ts'

/** One YAML mapping, every scalar as text; null if it is not valid or no mapping. */
function parseStrictly(source: string): FrontMap | null {
  try {
    const document = parseDocument(source, { schema: 'failsafe', merge: true, prettyErrors: false })
    if (document.errors.length > 0) return null
    const value = toFrontValue(document.toJS({ mapAsMap: true }))
    return isMap(value) ? value : null
  } catch {
    return null
  }
}

const startsEntry = /^["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:(?!\/\/)/u

/** The top-level entries: a key's line with all that belongs to it. */
function splitEntries(source: string): string[] {
  const entries: string[] = []
  for (const line of source.split('\n')) {
    if (startsEntry.test(line) || entries.length === 0) entries.push(line)
    else entries[entries.length - 1] += `\n${line}`
  }
  return entries
}

const dedent = (lines: readonly string[]) => {
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/u)))
  return lines.map((line) => line.slice(Number.isFinite(depth) ? depth : 0)).join('\n')
}

/** The same entry in the ways in which people meant it, the least changed first. */
function rewordings(entry: string): string[] {
  const spaced = entry.replace(/^[ \t]+/gmu, (blank) => blank.replaceAll('\t', '  '))
  const lines = spaced.split('\n')
  const first = lines[0] ?? ''
  const rest = lines.slice(1)
  const stripped = spaced.trim()
  return [
    spaced,
    [first.replace(/^([^:]+):(?=\S)/u, '$1: '), ...rest].join('\n'),
    quoteList(spaced.replaceAll('\n', ' ')),
    [first, ...rest.map(quoteItem)].join('\n'),
    rest.every((line) => !line.trim()) ? quoteValue(first) : '',
    rest.every((line) => !line.trim()) ? quoteValue(stripped) : '',
    [first, ...rest.map((line) => `  ${line.trim()}`)].join('\n'),
    [first, ...rest.map((line) => `  ${quoteItem(line.trim())}`)].join('\n'),
  ].filter((text) => text !== '')
}

function salvage(entry: string): FrontMap | null {
  const match = /^["']?([\p{L}_][\p{L}\p{N}_ .-]*?)["']?[ \t]*:[ \t]*([\s\S]*)$/u.exec(entry)
  if (!match) return null
  const key = (match[1] ?? '').toLowerCase()
  const lines = (match[2] ?? '').split('\n').filter((line) => line.trim() !== '')
  const nested = lines.length > 0 && lines.every((line) => /^\s+[^-\s]/u.test(line))
  if (nested) return { [key]: parseEntries(dedent(lines)).values }
  const items = lines.filter((line) => /^\s*-\s/u.test(line))
  const texts = lines.map((line) => line.replace(/^\s*-\s+/u, '').trim())
  return { [key]: items.length === lines.length ? texts : texts.join(' ') }
}

function parseEntry(entry: string): { values: FrontMap; notes: FileNote[] } {
  const valid = parseStrictly(entry)
  if (valid) return { values: valid, notes: [] }
  if (entry.split('\n').every((line) => /^\s*(?:#.*)?$/u.test(line)))
    return { values: {}, notes: [] }
  for (const text of rewordings(entry)) {
    const values = parseStrictly(text)
    if (values)
      return {
        values,
        notes: [fileNote('front-matter-repaired', Object.keys(values).join(', '), entry, text)],
      }
  }
  const values = salvage(entry)
  if (!values) return { values: {}, notes: [fileNote('front-matter-unread', '', entry)] }
  return {
    values,
    notes: [fileNote('front-matter-repaired', Object.keys(values).join(', '), entry)],
  }
}

function parseEntries(source: string): { values: FrontMap; notes: FileNote[] } {
  const values: Record<string, FrontValue> = {}
  const notes: FileNote[] = []
  for (const entry of splitEntries(source)) {
    const parsed = parseEntry(entry)
    notes.push(...parsed.notes)
    for (const [key, value] of Object.entries(parsed.values)) mergeEntry(values, key, value, notes)
  }
  return { values, notes }
}

/**
 * YAML front matter as texts, lists and maps. Invalid YAML (tabs, colons without quotes, a key twice, brackets left
 * open, wrong indentation) is mended entry by entry, so one bad line never costs the others; each repair is noted.
 */
export function parseYamlMatter(source: string): { values: FrontMap; notes: FileNote[] } {
  const values = parseStrictly(source)
  if (values) return { values, notes: [] }
  if (source.split('\n').every((line) => /^\s*(?:#.*)?$/u.test(line)))
    return { values: {}, notes: [] }
  const lines = source.split('\n')
  const allIndented = lines.every((line) => line.trim() === '' || /^\s/u.test(line))
  return parseEntries(allIndented ? dedent(lines) : source)
}
