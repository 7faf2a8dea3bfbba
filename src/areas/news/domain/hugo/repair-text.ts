import { looksNatural } from './looks-natural.ts'
import { plausibleCharacter } from './plausible-character.ts'
import { readUtf8Sequence } from './read-utf8-sequence.ts'
import type { EncodingTable } from './single-byte-encodings.ts'
import { macRoman, windows1252 } from './single-byte-encodings.ts'

/** A word that was repaired, as it stood and as it is now. */
export type TextRepair = { readonly before: string; readonly after: string }

const tables = [windows1252, macRoman]
const deepest = 3
const anyHigh = /[^\u0000-\u007f]/u

// Longer runs are read in parts, and no more of what stands before is looked at: long lines cost no more than short.
const longestRun = 200
const context = 200

type Piece = { readonly char: string; readonly at: number; readonly length: number }

function readRun(line: string, from: number, table: EncodingTable): Piece[] {
  const run: Piece[] = []
  let at = from
  while (run.length < longestRun) {
    const next = readUtf8Sequence(line, at, table)
    if (!next) break
    run.push({ char: next.char, at, length: next.length })
    at += next.length
  }
  return run
}

const endOf = (run: readonly Piece[]) => {
  const last = run.at(-1)
  return last ? last.at + last.length : 0
}

/** The characters of a run; null when, repaired as often as they can be, they are nothing that a person writes. */
function believe(
  line: string,
  run: readonly Piece[],
  table: EncodingTable,
  before: string,
  depth: number,
): string | null {
  const unnatural = run.some(
    ({ at, length }, i) =>
      !looksNatural(table.encoding, i === 0 ? before : (line[at - 1] ?? ''), line, at, length),
  )
  if (!unnatural) return null
  const decoded = run.map(({ char }) => char).join('')
  const after = line.slice(endOf(run), endOf(run) + 4)
  const repaired = repairBetween(before, decoded, after, depth + 1)
  const chars = [...repaired]
  return chars.every((char) => plausibleCharacter(char, chars.length > 1)) ? decoded : null
}

function repairAt(
  line: string,
  at: number,
  before: string,
  depth: number,
): { text: string; end: number } | null {
  let best: { text: string; end: number } | null = null
  for (const table of tables) {
    const run = readRun(line, at, table)
    for (const part of run.length > 1 ? [run, run.slice(0, 1)] : [run]) {
      const text = part.length > 0 ? believe(line, part, table, before, depth) : null
      if (text === null) continue
      if (!best || endOf(part) > best.end) best = { text, end: endOf(part) }
      break
    }
  }
  return best
}

/** What stands between two texts, repaired again and again until nothing changes. */
function repairBetween(before: string, middle: string, after: string, depth: number): string {
  if (depth > deepest || !anyHigh.test(middle)) return middle
  const line = middle + after
  const pieces: string[] = []
  let near = before.slice(-context)
  for (let at = 0; at < middle.length;) {
    const found = (line.codePointAt(at) ?? 0) > 0x7f ? repairAt(line, at, near, depth) : null
    // A run that reaches into what follows is none of this text.
    const repair = found && found.end <= middle.length ? found : null
    const piece = repair ? repair.text : (line[at] ?? '')
    pieces.push(piece)
    near = near.length < 2 * context ? near + piece : near.slice(-context) + piece
    at = repair ? repair.end : at + 1
  }
  const done = pieces.join('')
  return done === middle ? middle : repairBetween(before, done, after, depth + 1)
}

/**
 * What programs lost on the way: a no-break space turned into a space, a soft hyphen or an undefined byte dropped.
 * Only believed in a text that was broken elsewhere too.
 */
function repairLosses(line: string): string {
  return line
    .replace(/â€(?=[\s.,;:!?)\]*_]|$)/gu, '”')
    .replace(/Ã {2}/gu, 'à ')
    .replace(/(?<=^|\s)Ã s(?=\s)/gu, 'às')
    .replace(/(?<=^|\s)Ã (?=\S)/gu, 'à ')
    .replace(/(?<=\p{Ll})Ã(?=\p{Ll}|$)/gu, 'í')
    .replace(/Â(?= |$)/gu, '')
}

function wordsChanged(before: string, after: string): TextRepair[] {
  const old = before.split(/[ \t]/u)
  const now = after.split(/[ \t]/u)
  if (old.length !== now.length) return [{ before: before.trim(), after: after.trim() }]
  return old.flatMap((word, i) => {
    const repaired = now[i] ?? ''
    return word === repaired ? [] : [{ before: word, after: repaired }]
  })
}

/**
 * Undoes UTF-8 that was read as Mac Roman, Windows-1252 or Latin-1 and written again, up to three times over
 * (`Bogot√°`, `BogotÃ¡` → `Bogotá`). Only runs of characters that turn back into valid UTF-8, whose meaning is
 * something people write, and which make no sense as they stand are touched: correct text comes back unchanged.
 */
export function repairText(text: string): { text: string; repairs: readonly TextRepair[] } {
  if (!anyHigh.test(text)) return { text, repairs: [] }
  const lines = text.split('\n')
  const first = lines.map((line) => repairBetween('', line, '', 0))
  const broken = first.some((line, i) => line !== lines[i])
  const repaired = broken ? first.map(repairLosses) : first
  const repairs = repaired.flatMap((line, i) => {
    const before = lines[i] ?? ''
    return line === before ? [] : wordsChanged(before, line)
  })
  return { text: repaired.join('\n'), repairs }
}
