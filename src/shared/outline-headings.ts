const heading = /<h([1-6])([^>]*)>([\s\S]*?)<\/h\1>/gu

const entities: Readonly<Record<string, string>> = { amp: 'and', lt: '', gt: '', quot: '' }

function idOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(\w+);/gu, (_whole, name: string) => entities[name] ?? ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
}

/**
 * Sanitised HTML with its headings under the page's one `h1`: the first ones become `h2`, what is below them `h3` and so
 * on without a gap, each with an id that is unique in the text. Ids begin with `s-`, so none can shadow a name that scripts use.
 */
export function outlineHeadings(html: string): string {
  const above: number[] = []
  const taken = new Map<string, number>()
  return html.replace(heading, (_whole, level: string, attributes: string, words: string) => {
    while ((above.at(-1) ?? 0) >= Number(level)) above.pop()
    above.push(Number(level))
    const now = Math.min(above.length + 1, 6)
    const id = `s-${idOf(words) || 'section'}`
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return `<h${now} id="${count === 1 ? id : `${id}-${count}`}"${attributes}>${words}</h${now}>`
  })
}
