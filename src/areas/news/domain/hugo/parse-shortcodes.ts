/** A shortcode call: its name, its arguments by name and in order, and for a paired one what it encloses. */
export type Shortcode = {
  readonly name: string
  readonly named: Readonly<Record<string, string>>
  readonly positional: readonly string[]
  /** As it stands in the source, opening tag only for a paired one. */
  readonly source: string
  readonly inner: readonly ShortcodePiece[] | null
}
export type ShortcodePiece = string | Shortcode

type Tag = {
  readonly kind: 'open' | 'close' | 'self' | 'escaped'
  readonly name: string
  readonly rest: string
  readonly source: string
  readonly at: number
}

// One delimiter with quoted arguments: neither `"`…`"` nor a raw `…` string ends at a `>}}` inside it.
const tagPattern =
  /\{\{(?:<((?:"(?:[^"\\]|\\.){0,2000}"|`[^`]{0,2000}`|(?!>\}\}|\{\{<)[^"`]){0,3000}?)>|%((?:"(?:[^"\\]|\\.){0,2000}"|`[^`]{0,2000}`|(?!%\}\}|\{\{%)[^"`]){0,3000}?)%)\}\}/gu

function readTags(text: string): Tag[] {
  return Array.from(text.matchAll(tagPattern), (match): Tag => {
    const content = (match[1] ?? match[2] ?? '').trim()
    const place = { source: match[0], at: match.index }
    if (content.startsWith('/*')) {
      return {
        kind: 'escaped',
        name: '',
        rest: content.replace(/^\/\*\s?|\s?\*\/$/gu, ''),
        ...place,
      }
    }
    const parts = /^(\/?)\s*([\w./-]*?)(?:\s+([\s\S]*?))?\s*(\/?)$/u.exec(content)
    const kind = parts?.[1] ? 'close' : parts?.[4] ? 'self' : 'open'
    return { kind, name: (parts?.[2] ?? '').toLowerCase(), rest: parts?.[3] ?? '', ...place }
  })
}

const unquote = (value: string) =>
  /^["`]/u.test(value) ? value.slice(1, -1).replaceAll('\\"', '"') : value

function readArguments(text: string): Pick<Shortcode, 'named' | 'positional'> {
  const named: Record<string, string> = {}
  const positional: string[] = []
  const pattern = /(?:([\w-]+)\s*=\s*)?("(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`=]+)/gu
  for (const [, key, value = ''] of text.matchAll(pattern)) {
    if (key === undefined) positional.push(unquote(value))
    else named[key.toLowerCase()] = unquote(value)
  }
  return { named, positional }
}

/** Which tag closes each opening one; an opening tag without a partner stands alone. */
function pairTags(tags: readonly Tag[]): Map<Tag, Tag> {
  const open: Tag[] = []
  const pairs = new Map<Tag, Tag>()
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag)
    if (tag.kind !== 'close') continue
    const at = open.findLastIndex(({ name }) => name === tag.name)
    const partner = open[at]
    if (!partner) continue
    pairs.set(partner, tag)
    open.length = at
  }
  return pairs
}

/**
 * Parts a text into words and Hugo shortcodes (`{{< >}}` and `{{% %}}`), nested as they enclose each other. Escaped
 * ones (`{{</* x *\/>}}`) are words; a closing tag without an opening one is dropped.
 */
export function parseShortcodes(text: string): ShortcodePiece[] {
  const tags = readTags(text)
  if (tags.length === 0) return [text]
  const pairs = pairTags(tags)
  const build = (from: number, to: number): ShortcodePiece[] => {
    const pieces: ShortcodePiece[] = []
    let at = from
    for (const tag of tags) {
      if (tag.at < at || tag.at >= to) continue
      if (tag.at > at) pieces.push(text.slice(at, tag.at))
      at = tag.at + tag.source.length
      if (tag.kind === 'escaped') {
        const [start, end] = tag.source.startsWith('{{<') ? ['{{<', '>}}'] : ['{{%', '%}}']
        pieces.push(`${start} ${tag.rest.trim()} ${end}`)
      } else if (tag.kind !== 'close') {
        const close = pairs.get(tag)
        const inner = close ? build(at, close.at) : null
        pieces.push({ name: tag.name, source: tag.source, inner, ...readArguments(tag.rest) })
        if (close) at = close.at + close.source.length
      }
    }
    if (at < to) pieces.push(text.slice(at, to))
    return pieces
  }
  return build(0, text.length)
}
