import type { EncodingTable } from './single-byte-encodings.ts'

/** One character whose UTF-8 bytes were each read as a character of their own; `length` of those in UTF-16 units. */
export type Utf8Sequence = { readonly char: string; readonly length: number }

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf

function lengthByLead(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
}

/**
 * The multi-byte UTF-8 sequence (RFC 3629: no overlong forms, no surrogates) which the characters from `at` make when
 * each is turned back into its byte; null if they make none.
 */
export function readUtf8Sequence(
  text: string,
  at: number,
  table: EncodingTable,
): Utf8Sequence | null {
  const lead = table.byteOf.get(text[at] ?? '') ?? 0
  const length = lengthByLead(lead)
  if (length === 0) return lostAppleLead(text, at, table)
  let code = lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i += 1) {
    const byte = table.byteOf.get(text[at + i] ?? '') ?? 0
    if (!isContinuation(byte)) return lostAppleLead(text, at, table)
    code = (code << 6) | (byte & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return { char: String.fromCodePoint(code), length }
}

/**
 * Byte 0xF0 is Apple's logo in Mac Roman, a private character that many programs drop. What is left of an emoji is
 * then `ü` (0x9F) and two more; only an emoji is believed, and only where no word goes on.
 */
function lostAppleLead(text: string, at: number, table: EncodingTable): Utf8Sequence | null {
  if (table.encoding !== 'mac-roman' || text[at] !== 'ü') return null
  if (/[\p{L}\uf8ff]/u.test(text[at - 1] ?? '')) return null
  const third = table.byteOf.get(text[at + 1] ?? '') ?? 0
  const fourth = table.byteOf.get(text[at + 2] ?? '') ?? 0
  if (!isContinuation(third) || !isContinuation(fourth)) return null
  const char = String.fromCodePoint(0x1f000 | ((third & 0x3f) << 6) | (fourth & 0x3f))
  return /\p{Extended_Pictographic}/u.test(char) ? { char, length: 3 } : null
}
