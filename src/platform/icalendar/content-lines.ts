const encoder = new TextEncoder()
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
  let result = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > maxOctets) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += size
  }
  return result
}

/** Lines of content as they go out: folded, each ended by CRLF. */
export const written = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('')
