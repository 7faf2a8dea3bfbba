const quoted = (text: string) => JSON.stringify(text)

/** A value without the quotes around it, closed or not, and without the escapes that only quotes need. */
function bare(value: string): string {
  const text = value.trim()
  const quote = text[0]
  if (quote !== '"' && quote !== "'") return text
  if (!text.endsWith(quote) && text.slice(1).includes(quote)) return text
  const inner = text.endsWith(quote) && text.length > 1 ? text.slice(1, -1) : text.slice(1)
  return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'")
}

const colon = /^([ \t]*(?:-[ \t]+)?["']?[\p{L}_][\p{L}\p{N}_ .-]*?["']?)[ \t]*:[ \t]*(.*)$/u

/** `key: value` with its value in quotes, so that colons, brackets and quotes in it are text. */
export function quoteValue(line: string): string {
  const match = colon.exec(line)
  if (!match) return line
  const value = match[2] ?? ''
  return value.trim() === '' ? `${match[1]}:` : `${match[1]}: ${quoted(bare(value))}`
}

/** `- item` with the item in quotes. */
export function quoteItem(line: string): string {
  const match = /^([ \t]*-)[ \t]*(.*)$/u.exec(line)
  return match && match[2] ? `${match[1]} ${quoted(bare(match[2]))}` : line
}

/** `key: [a, b` with the bracket closed and every item in quotes. */
export function quoteList(text: string): string {
  const match = /^([^:]+):\s*\[([^\]]*)\]?\s*$/u.exec(text)
  if (!match) return text
  const items = (match[2] ?? '')
    .split(',')
    .map(bare)
    .filter((item) => item !== '')
  return `${match[1]}: [${items.map(quoted).join(', ')}]`
}
