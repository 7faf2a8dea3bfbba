import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { FrontMap, FrontValue } from './front-value.ts'
import { isMap } from './front-value.ts'
import { mergeEntry } from './merge-entry.ts'
import { parseStrictToml } from './parse-strict-toml.ts'

type Statement = { readonly table: string; readonly text: string }

function splitStatements(source: string): Statement[] {
  const statements: { table: string; text: string }[] = []
  let table = ''
  for (const line of source.split('\n')) {
    const header = /^\s*(\[{1,2}[^\]=]+\]{1,2})\s*(?:#.*)?$/u.exec(line)
    if (header) table = header[1] ?? ''
    else if (/^\s*["']?[\w.-]+["']?\s*[=:]/u.test(line) || statements.length === 0)
      statements.push({ table, text: line })
    else {
      const last = statements.at(-1)
      if (last) last.text += `\n${line}`
    }
  }
  return statements
}

const unquoted = (value: string) =>
  value
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/gu, '')
    .replaceAll('\\"', '"')

function rewordings(text: string): string[] {
  const match = /^\s*["']?([\w.-]+)["']?\s*[=:]\s*([\s\S]*?)\s*$/u.exec(text)
  if (!match) return []
  const [, key = '', value = ''] = match
  const straight = value.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'")
  const items = value
    .replace(/^\[|\]$/gu, '')
    .split(',')
    .map(unquoted)
    .filter(Boolean)
  return [
    `${key} = ${value}`,
    `${key} = ${straight}`,
    ...(value.startsWith('[') ? [`${key} = ${JSON.stringify(items)}`] : []),
    `${key} = ${JSON.stringify(unquoted(value))}`,
  ]
}

/** The values of a statement as they stand under the table it belongs to. */
function placed(table: string, values: FrontMap): FrontMap {
  return table
    .replace(/[[\]\s"']/gu, '')
    .split('.')
    .filter(Boolean)
    .reduceRight<FrontMap>((inner, name) => ({ [name.toLowerCase()]: inner }), values)
}

function mergeDeep(into: Record<string, FrontValue>, from: FrontMap, notes: FileNote[]): void {
  for (const [key, value] of Object.entries(from)) {
    const before = into[key]
    if (isMap(before) && isMap(value)) {
      const joined: Record<string, FrontValue> = { ...before }
      mergeDeep(joined, value, notes)
      into[key] = joined
    } else mergeEntry(into, key, value, notes)
  }
}

/**
 * TOML front matter as texts, lists and maps; dates stay as written. Invalid TOML (values without quotes, curly quotes,
 * colons for equals signs, a key twice) is mended statement by statement, each repair noted.
 */
export function parseTomlMatter(source: string): { values: FrontMap; notes: FileNote[] } {
  const valid = parseStrictToml(source)
  if (valid) return { values: valid, notes: [] }
  const values: Record<string, FrontValue> = {}
  const notes: FileNote[] = []
  for (const { table, text } of splitStatements(source)) {
    const strict = parseStrictToml(text)
    if (strict) {
      mergeDeep(values, placed(table, strict), notes)
      continue
    }
    const mended = rewordings(text).find((candidate) => parseStrictToml(candidate))
    const parsed = mended === undefined ? null : parseStrictToml(mended)
    if (parsed && mended !== undefined) {
      notes.push(
        fileNote('front-matter-repaired', Object.keys(parsed).join(', '), text.trim(), mended),
      )
      mergeDeep(values, placed(table, parsed), notes)
    } else notes.push(fileNote('front-matter-unread', '', text.trim()))
  }
  return { values, notes }
}
