import { decodeEntities } from '../../../shared/decode-entities.ts'

export type ContentsLine = { readonly id: string; readonly words: string }

const heading = /<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/gu
/** Fewer headings, or less text, are seen at a glance. */
const fewest = 3
const shortest = 2500

/** The headings of a long text as a reader meets them, by their ids in its HTML; none for a short one. */
export function contentsOf(html: string): ContentsLine[] {
  if (html.length < shortest) return []
  const lines = Array.from(html.matchAll(heading), ([, id = '', words = '']) => ({
    id,
    words: decodeEntities(words.replace(/<[^>]*>/gu, '')).trim(),
  })).filter(({ words }) => words !== '')
  return lines.length < fewest ? [] : lines
}
