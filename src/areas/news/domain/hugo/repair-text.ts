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

type Run = {
  readonly sequences: readonly { char: string; at: number; length: number }[]
  readonly end: number
}

function readRun(line: string, from: number, table: EncodingTable): Run {
  const sequences: { char: string; at: number; length: number }[] = []
  let at = from
  for (
    let next = readUtf8Sequence(line, at, table);
    next;
    next = readUtf8Sequence(line, at, table)
  ) {
    sequences.push({ char: next.char, at, length: next.length })
    at += next.length
  }
  return { sequences, end: at }
}

/** The characters of a run; null when, repaired as often as they can be, they are nothing that a person writes. */
function believe(line: string, run: Run, table: EncodingTable, depth: number): string | null {
  const first = run.sequences[0]
  if (!first) return null
  const unnatural = run.sequences.some(
    ({ at, length }) => !looksNatural(table.encoding, line, at, length),
  )
  if (!unnatural) return null
  const decoded = run.sequences.map(({ char }) => char).join('')
  const before = line.slice(0, first.at)
  const after = line.slice(run.end)
  const inPlace = repairRange(before + decoded + after, first.at, decoded.length, depth + 1)
  const chars = [...inPlace.slice(before.length, inPlace.length - after.length)]
  return chars.every((char) => plausibleCharacter(char, chars.length > 1)) ? decoded : null
}

function repairAt(line: string, at: number, depth: number): { text: string; end: number } | null {
  let best: { text: string; end: number } | null = null
  for (const table of tables) {
    const run = readRun(line, at, table)
    const first = run.sequences[0]
    if (!first) continue
    const single: Run = { sequences: [first], end: first.at + first.length }
    const whole = believe(line, run, table, depth)
    const text = whole ?? believe(line, single, table, depth)
    const end = whole === null ? single.end : run.end
    if (text !== null && (!best || end > best.end)) best = { text, end }
  }
  return best
}

/** The line with what stands in `length` characters from `from` repaired, again and again until nothing changes. */
function repairRange(line: string, from: number, length: number, depth: number): string {
  if (depth > deepest) return line
  const rest = line.length - from - length
  let now = line
  for (let at = from; at < now.length - rest; at += 1) {
    const repair = (now.codePointAt(at) ?? 0) > 0x7f ? repairAt(now, at, depth) : null
    if (!repair) continue
    now = now.slice(0, at) + repair.text + now.slice(repair.end)
    at += repair.text.length - 1
  }
  return now === line ? line : repairRange(now, from, now.length - rest - from, depth + 1)
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
  const first = lines.map((line) =>
    anyHigh.test(line) ? repairRange(line, 0, line.length, 0) : line,
  )
  const broken = first.some((line, i) => line !== lines[i])
  const repaired = broken ? first.map(repairLosses) : first
  const repairs = repaired.flatMap((line, i) => {
    const before = lines[i] ?? ''
    return line === before ? [] : wordsChanged(before, line)
  })
  return { text: repaired.join('\n'), repairs }
}
