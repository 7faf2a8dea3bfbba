import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { EncodingTable } from './single-byte-encodings.ts'
import { macRoman, windows1252 } from './single-byte-encodings.ts'

const ofEuropeanWords = /[áéíóúñüçãõâêôàÁÉÍÓÚÑÜÇÃÕÂÊÔÀ¿¡ºª“”‘’«»–—…€©®™•·\u00a0]/u

function score(bytes: readonly number[], table: EncodingTable): number {
  return bytes.filter((byte) => ofEuropeanWords.test(table.chars[byte - 0x80] ?? '')).length
}

function decodeMixed(bytes: Uint8Array): { text: string; encoding: string } {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const pieces: (string | number)[] = []
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    let length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    try {
      pieces.push(length === 0 ? byte : strict.decode(bytes.subarray(at, at + length)))
    } catch {
      pieces.push(byte)
      length = 0
    }
    at += Math.max(1, length)
  }
  const alone = pieces.filter((piece) => typeof piece === 'number')
  const table = score(alone, macRoman) > score(alone, windows1252) ? macRoman : windows1252
  const text = pieces
    .map((piece) => (typeof piece === 'number' ? (table.chars[piece - 0x80] ?? '') : piece))
    .join('')
  return { text, encoding: table.encoding }
}

function decodeUnmarked(bytes: Uint8Array): { text: string; encoding: string } {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: '',
    }
  } catch {
    return decodeMixed(bytes)
  }
}

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, else Windows-1252 or Mac Roman for the bytes that are no
 * UTF-8, whichever gives more of the letters people write. Line ends become `\n`. Null for bytes that are no text.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; notes: FileNote[] } | null {
  const notes: FileNote[] = []
  let text: string
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : ''
  if (utf16) {
    text = new TextDecoder(utf16).decode(bytes)
    notes.push(fileNote('bytes-decoded', utf16))
  } else {
    if (bytes.includes(0)) return null
    const decoded = decodeUnmarked(bytes)
    text = decoded.text
    if (decoded.encoding) notes.push(fileNote('bytes-decoded', decoded.encoding))
  }
  if (text.startsWith('\ufeff')) {
    text = text.replace(/^\ufeff+/u, '')
    notes.push(fileNote('byte-order-mark-removed'))
  }
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/gu, '\n')
    notes.push(fileNote('line-ends-unified'))
  }
  return { text, notes }
}
