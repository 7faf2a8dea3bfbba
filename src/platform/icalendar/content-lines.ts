const maxOctets = 75

/** TEXT with its special characters escaped (RFC 5545, section 3.3.11); control characters are dropped. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A parameter's value in quotes (RFC 6868 has the escapes). */
export const quoted = (text: string): string =>
  `"${text
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")}"`

/** A line cut into pieces of at most 75 octets, never inside a character (RFC 5545, section 3.1). */
function folded(line: string): string {
  // Most lines are short: a feed of 500 events has thousands of them.
  if (line.length * 3 <= maxOctets || Buffer.byteLength(line) <= maxOctets) return line
  let result = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > maxOctets) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += size
  }
  return result
}

/** How many octets a character takes in UTF-8. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x8_00 ? 2 : codePoint < 0x1_00_00 ? 3 : 4

/** Lines of content as they go out: folded, each ended by CRLF. */
export const written = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('')
