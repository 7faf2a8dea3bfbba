import type { Token } from '../../../shared/fold-tokens.ts'

/**
 * How words are written at a place: as a name within a sentence, with a capital that says nothing (a sentence's first word, a
 * headline in capitals), without one, or as code.
 */
export type Writing = 'name' | 'capital' | 'lower' | 'code'

const capital = /^\p{Lu}/u
const endsSentence = /[.!?:;¿¡\n\r•|]|^\s*[-–—]\s/u
const quoteOrBullet = /^[\s"“”«»'‘’*_#>([{-]*$/u

export const isCapital = (token: Token): boolean => capital.test(token.raw)

/** Whether a token begins a sentence, a line or a cell. */
export const beginsSentence = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || at === 0) return true
  return endsSentence.test(token.gap) && !/^\.[^\s]/.test(token.gap)
}

/** Whether the sentence around a token is a headline in capitals: most of its longer words have one. */
function inHeadline(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (first > 0 && at - first < 15 && !beginsSentence(tokens, first)) first -= 1
  let last = at + 1
  while (last < tokens.length && last - at < 15 && !beginsSentence(tokens, last)) last += 1
  const longer = tokens.slice(first, last).filter(({ raw }) => raw.length > 3)
  return longer.length >= 4 && longer.filter(isCapital).length / longer.length >= 0.75
}

export function writingOf(text: string, tokens: readonly Token[], from: number): Writing {
  const token = tokens[from]!
  if (text[token.start - 1] === '`') return 'code'
  if (!isCapital(token)) return 'lower'
  const opens =
    beginsSentence(tokens, from) && quoteOrBullet.test(token.gap.replace(endsSentence, ''))
  return opens || beginsSentence(tokens, from) || inHeadline(tokens, from) ? 'capital' : 'name'
}
