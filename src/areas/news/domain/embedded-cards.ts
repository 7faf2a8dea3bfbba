/** What a line of a text names to be shown as a card. */
export type CardReference = {
  readonly event: string
  readonly kind: 'agenda' | 'session' | 'speaker'
  /** The last part of the address of a session or a speaker; '' for an agenda. */
  readonly key: string
}

export type TextPart =
  | { readonly html: string }
  | { readonly card: CardReference; readonly html: string }

const kinds = { agenda: 'agenda', sessions: 'session', speakers: 'speaker' } as const
/** More stay links: a post is no programme. */
export const mostCards = 12

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/**
 * A text's safe HTML in parts: a paragraph that is nothing but one link to an agenda, a session or a speaker of this site
 * (written as a link, or as the bare address) is a card. `html` of a card is that paragraph, for where it cannot be drawn.
 */
export function splitAtCards(html: string, baseUrl: string): TextPart[] {
  const address = `(?:${escaped(baseUrl)})?/(?:es|en|pt)/events/([a-z0-9-]{1,80})/(agenda|sessions/[a-z0-9-]{1,160}|speakers/[a-z0-9-]{1,160})`
  const line = new RegExp(`<p>(?:<a href="${address}"[^<>]*>[^<>]*</a>|${address})</p>`, 'gu')
  const parts: TextPart[] = []
  let at = 0
  let cards = 0
  for (const found of html.matchAll(line)) {
    const [paragraph, linked = '', page = '', bare = '', barePage = ''] = found
    if (cards === mostCards) break
    const [folder = '', key = ''] = (page || barePage).split('/')
    if (found.index > at) parts.push({ html: html.slice(at, found.index) })
    const kind = kinds[folder as keyof typeof kinds]
    parts.push({ html: paragraph, card: { event: linked || bare, kind, key } })
    at = found.index + paragraph.length
    cards += 1
  }
  if (at < html.length) parts.push({ html: html.slice(at) })
  return parts
}
