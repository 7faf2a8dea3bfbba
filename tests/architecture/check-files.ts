import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'

/** One file that breaks a rule, and where. */
export type FileViolation = { readonly rule: string; readonly file: string; readonly found: string }

/** What the checker found, and how many files it read. */
export type FileReport = { readonly files: number; readonly violations: readonly FileViolation[] }

const source = /\.(ts|tsx|mts|mjs)$/
const test = /\.test\.tsx?$/
const mayHoldSql =
  /^src\/(platform\/|areas\/[^/]+\/(database|queries)(\.ts$|\/))|^(tests|bench|demo|scripts)\//
const builtSql =
  /\bsql\s*(?:<[^`]*>)?`|\bsql\.(?:raw|ref|table)\(|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/
const writtenSql =
  /\.query(?:<[^(]*>)?\(\s*[`'"]\s*(?:select|insert|update|delete|with|create|alter|drop|listen|notify)\b/i
const sql = new RegExp(`${builtSql.source}|${writtenSql.source}`, 'gi')
const vagueNames = /^(utils?|helpers?|commons?|managers?|misc|lib)$/
const switchedOff = /(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error|nocheck)|prettier-ignore/
const maximumLines = 400
// Nobody reads or edits these.
const generated = /^\/\*\*?\s*\*? ?This file was generated/

async function sourceFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile() && source.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/fixtures/') && !path.includes('node_modules/'))
    .toSorted()
}

const isVague = (path: string) =>
  path.split('/').some((part) =>
    part
      .replace(/\..*$/, '')
      .split('-')
      .some((word) => vagueNames.test(word)),
  )

function violationsIn(file: string, text: string): FileViolation[] {
  const violations: FileViolation[] = []
  const lines = text.split('\n')
  if (text.endsWith('\n')) lines.pop()
  if (lines.length > maximumLines && !generated.test(text)) {
    violations.push({ rule: 'file-size', file, found: `${lines.length} lines` })
  }
  if (isVague(file)) violations.push({ rule: 'names', file, found: basename(file) })
  if (!mayHoldSql.test(file) && !test.test(file)) {
    for (const match of text.matchAll(sql)) {
      const line = text.slice(0, match.index).split('\n').length
      violations.push({ rule: '2-sql', file, found: `${line}: ${lines[line - 1]?.trim()}` })
    }
  }
  for (const [index, line] of lines.entries()) {
    const found = `${index + 1}: ${line.trim()}`
    // This folder must name what it looks for.
    if (!file.startsWith('tests/architecture') && switchedOff.test(line)) {
      violations.push({ rule: 'no-switching-off', file, found })
    }
  }
  return violations
}

/**
 * Reads every source file under `root` and reports SQL outside the files that may hold it, files longer than 400
 * lines, names that say nothing, and comments that switch a check off.
 */
export async function checkFiles(root: string): Promise<FileReport> {
  const folders = ['src', 'tests', 'bench', 'demo', 'scripts', 'bin']
  const files = (await Promise.all(folders.map((folder) => sourceFiles(root, folder)))).flat()
  const violations = await Promise.all(
    files.map(async (file) => violationsIn(file, await readFile(join(root, file), 'utf8'))),
  )
  return { files: files.length, violations: violations.flat() }
}
