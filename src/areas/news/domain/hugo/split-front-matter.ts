import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { parseStrictToml } from './parse-strict-toml.ts'

export type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'none'

export type SplitFile = {
  readonly format: FrontMatterFormat
  readonly source: string
  readonly body: string
  readonly notes: readonly FileNote[]
}

const keyLine = /^["']?[\p{L}_][\p{L}\p{N}_.-]*["']?\s*[:=](?!\/\/)/u
const knownKey =
  /^\s*["']?(?:title|date|draft|slug|url|tags?|categor(?:y|ies)|authors?|description|summary|images?|weight|aliases|featured|layout|type|lastmod|publishdate|expirydate|toc|series|params)["']?\s*[:=]/iu
// After a blank line `Note: …` may be prose again; keys are written small.
const keyAfterBlank = /^["']?[a-z_][\w.-]*["']?\s*[:=](?!\/\/)/u
// A list item needs no indentation in YAML, but prose lists begin alike: they count only below a key without value.
const belongsToKey = /^(?:\s+\S|[\]}"']|#|$)/u

/** How many of the lines from `from` look like front matter: keys, what is indented under them, comments. */
function countHeaderLines(lines: readonly string[], from: number): number {
  let end = from
  let listAllowed = false
  let openQuote = false
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const afterBlank = at > from && (lines[at - 1] ?? '').trim() === ''
    const isKey =
      (afterBlank ? keyAfterBlank : keyLine).test(line) || /^\[{1,2}[\w."-]+\]{1,2}\s*$/u.test(line)
    const isItem = listAllowed && /^-\s/u.test(line)
    if (!isKey && !isItem && !openQuote && !belongsToKey.test(line)) break
    if (afterBlank && line.startsWith('#')) break
    if (line.trim() !== '') end = at + 1
    if (isKey) listAllowed = /:\s*$/u.test(line)
    const quotes = (line.match(/(?<!\\)"/gu) ?? []).length
    if (quotes % 2 === 1) openQuote = !openQuote && isKey
  }
  return end - from
}

const isProse = (line: string) =>
  line.trim() !== '' && !keyAfterBlank.test(line) && !belongsToKey.test(line) && !/^-\s/u.test(line)

function splitJson(text: string): SplitFile | null {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at += 1
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') depth += 1
    else if (char === '}' && (depth -= 1) === 0) {
      return {
        format: 'json',
        source: text.slice(0, at + 1),
        body: text.slice(at + 1).replace(/^\s*\n/u, ''),
        notes: [],
      }
    }
  }
  const end = /\n\}[ \t]*(?:\n|$)|\n[ \t]*\n/u.exec(text)
  if (!end) return null
  const at = end.index + end[0].length
  return {
    format: 'json',
    source: text.slice(0, at).trim(),
    body: text.slice(at),
    notes: [fileNote('front-matter-unclosed', 'json')],
  }
}

function splitAt(
  format: 'yaml' | 'toml',
  lines: readonly string[],
  from: number,
  end: number,
  bodyFrom: number,
  notes: readonly FileNote[],
): SplitFile {
  return {
    format,
    source: lines.slice(from, end).join('\n'),
    body: lines.slice(bodyFrom).join('\n'),
    notes,
  }
}

function findClose(lines: readonly string[], from: number, format: 'yaml' | 'toml'): number {
  const closing = format === 'yaml' ? /^\s*(?:---|\.\.\.)\s*$/u : /^\s*\+\+\+\s*$/u
  return lines.findIndex((line, at) => at >= from && closing.test(line))
}

function splitDelimited(
  lines: readonly string[],
  from: number,
  format: 'yaml' | 'toml',
): SplitFile {
  const close = findClose(lines, from, format)
  const counted = countHeaderLines(lines, from)
  const header = from + counted
  // A rule far below may look like the end; it is not if prose stands between and no further key follows it.
  const proseBefore =
    close >= 0 &&
    lines.slice(header, close).some(isProse) &&
    !lines.slice(header, close).some((line) => knownKey.test(line))
  // Valid as it stands, also with a text over several lines that looks like prose.
  const valid =
    close > from &&
    format === 'toml' &&
    parseStrictToml(lines.slice(from, close).join('\n')) !== null
  if (close >= 0 && (valid || !proseBefore || counted === 0)) {
    return splitAt(format, lines, from, close, close + 1, [])
  }
  const nearly = lines.findIndex((line, at) => at >= header && line.trim() !== '')
  const oddClose = nearly >= 0 && /^\s*[-—–+=*.]{2,}\s*$|^\s*[—–]\s*$/u.test(lines[nearly] ?? '')
  return splitAt(format, lines, from, header, oddClose ? nearly + 1 : header, [
    fileNote('front-matter-unclosed', format, lines[header] ?? ''),
  ])
}

/**
 * Parts a file into front matter (between `---` YAML, `+++` TOML, or a JSON object at the start) and body. Front
 * matter that is never closed ends where its keys end; leading blank lines and blanks after the delimiter are allowed.
 */
export function splitFrontMatter(text: string): SplitFile {
  const trimmed = text.replace(/^(?:[ \t]*\n)+/u, '')
  if (/^\s*\{\s*(?:"|\}|$)/u.test(trimmed) && !/^\s*\{\{/u.test(trimmed)) {
    const json = splitJson(trimmed)
    if (json) return json
  }
  const lines = trimmed.split('\n')
  const first = lines[0] ?? ''
  if (/^\s*(?:---+|[—–]-?|[—–]{2,3})\s*(?:ya?ml)?\s*$/iu.test(first)) {
    const follows = lines.slice(1, 12).some((line) => keyLine.test(line))
    if (follows || findClose(lines, 1, 'yaml') === 1) return splitDelimited(lines, 1, 'yaml')
  }
  if (/^\s*\+\+\++\s*$/u.test(first)) return splitDelimited(lines, 1, 'toml')
  if (knownKey.test(first) && /^\s*["']?(?:title|date)/iu.test(first)) {
    return startedWithoutDelimiter(lines)
  }
  return { format: 'none', source: '', body: text, notes: [fileNote('front-matter-missing')] }
}

function startedWithoutDelimiter(lines: readonly string[]): SplitFile {
  const format = /^\s*["']?\w+["']?\s*=/u.test(lines[0] ?? '') ? 'toml' : 'yaml'
  const split = splitDelimited(lines, 0, format)
  return { ...split, notes: [fileNote('front-matter-unclosed', format, lines[0] ?? '')] }
}
