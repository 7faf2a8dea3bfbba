import { recogniseThemes, type ThemeHit } from './recognise-themes.ts'

/** A text of a session, a proposal or a post, and what it is there. */
export type TextPart = {
  readonly part: 'title' | 'summary' | 'abstract' | 'body'
  readonly lang: string
  readonly text: string
}

/** Where and why a theme was recognised: the words, a little of what stands around them, and the rule. */
export type Excerpt = {
  readonly part: TextPart['part']
  readonly lang: string
  readonly words: string
  /** Offsets into that part. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly rule: ThemeHit['why']['rule']
  readonly by?: string
}

const kept = 5
const around = 48

const cutBefore = (text: string, at: number) => {
  const cut = text.slice(Math.max(0, at - around), at)
  return at > around ? cut.replace(/^\S*\s+/, '') : cut
}
const cutAfter = (text: string, at: number) => {
  const cut = text.slice(at, at + around)
  return at + around < text.length ? cut.replace(/\s+\S*$/, '') : cut
}

/**
 * The themes that the parts of one thing name, each with its first five places. The parts of one language are read
 * together: what the abstract says decides what a name in the title stands for.
 */
export function findThemes(parts: readonly TextPart[]): ReadonlyMap<string, readonly Excerpt[]> {
  const found = new Map<string, Excerpt[]>()
  for (const [lang, ofLanguage] of Map.groupBy(parts, (part) => part.lang)) {
    const begins: number[] = []
    let whole = ''
    for (const { text } of ofLanguage) {
      begins.push(whole.length)
      whole += `${text}\n\n`
    }
    for (const { theme, words, start, end, why } of recogniseThemes(whole, lang)) {
      const at = begins.findLastIndex((begin) => begin <= start)
      const [part, begin] = [ofLanguage[at], begins[at]]
      if (!part || begin === undefined) continue
      const excerpts = found.get(theme) ?? []
      if (excerpts.length < kept)
        excerpts.push({
          part: part.part,
          lang: part.lang,
          words,
          start: start - begin,
          end: end - begin,
          before: cutBefore(part.text, start - begin),
          after: cutAfter(part.text, end - begin),
          ...why,
        })
      found.set(theme, excerpts)
    }
  }
  return found
}
