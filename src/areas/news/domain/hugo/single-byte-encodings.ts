// Bytes 0x80–0xFF of Apple's Mac OS Roman, as in the WHATWG Encoding Standard ("macintosh").
const macRomanHigh =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

// Bytes 0x80–0x9F of Windows-1252; the five it leaves undefined stand for themselves, as WHATWG decodes them.
const windows1252C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export type SingleByteEncoding = 'windows-1252' | 'mac-roman'

/** One encoding in both directions: `chars[byte - 0x80]`, and the byte of a character (never below 0x80). */
export type EncodingTable = {
  readonly encoding: SingleByteEncoding
  readonly chars: readonly string[]
  readonly byteOf: ReadonlyMap<string, number>
}

const windows1252Chars = Array.from({ length: 128 }, (_, i) =>
  i < 32 ? (windows1252C1[i] ?? '') : String.fromCharCode(0x80 + i),
)
const macRomanChars = [...macRomanHigh]

const bytesOf = (chars: readonly string[]) => new Map(chars.map((char, i) => [char, 0x80 + i]))

// ISO 8859-1 shares 0xA0–0xFF with Windows-1252 and has control characters below: both are undone by one table.
const c1Controls = Array.from({ length: 32 }, (_, i): [string, number] => [
  String.fromCharCode(0x80 + i),
  0x80 + i,
])

/** Windows-1252, which when encoding also takes the control characters of ISO 8859-1. */
export const windows1252: EncodingTable = {
  encoding: 'windows-1252',
  chars: windows1252Chars,
  byteOf: new Map([...c1Controls, ...bytesOf(windows1252Chars)]),
}

/** Mac OS Roman, what text was in on a Macintosh before UTF-8. */
export const macRoman: EncodingTable = {
  encoding: 'mac-roman',
  chars: macRomanChars,
  byteOf: bytesOf(macRomanChars),
}
