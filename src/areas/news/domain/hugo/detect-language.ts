import type { Language } from '../../../../shared/localized-text.ts'
import { isLanguage } from '../../../../shared/localized-text.ts'

// Small words that are frequent in one of the languages and rare in the others; shared ones (de, que, para, a) tell
// nothing. French, Italian and German are here to be recognised as none of ours.
const words: Readonly<Record<string, string>> = {
  es: 'el los las una unos unas del y en con pero más su sus es son fue fueron está están lo al desde hasta también muy nuestro nuestra nuestros donde hay ha han este estos eso sin según cuando todo todos ser uno hacia aquí así cómo qué porque ya',
  pt: 'os um uma da dos das e em na nos nas com mais mas seu sua seus suas é são foi foram não ao aos pelo pela pelos também muito nosso nossa onde há você vocês isso sem quando tudo todos ser até aqui já como porque ele ela eles à às num numa',
  en: 'the an of and to in is are was were for with on that this it by at from we our you your be been have has had not but which their they will can its or who what when how more all about',
  fr: 'le les des et une est pour dans qui sur avec pas plus au aux du nous vous cette ces sont ont être',
  it: 'il di che è per una con non sono della delle degli nel gli dei questo questa anche più',
  de: 'der die und das ist nicht mit von für ein eine auf den dem wir sind auch werden',
}

const lists = Object.entries(words).map(
  ([language, list]) => [language, new Set(list.split(' '))] as const,
)

const leastHits = 3
const leastShare = 0.06
const leastLead = 1.25

const letters: readonly (readonly [string, RegExp])[] = [
  ['es', /[ñ¿¡]|ci[oó]n(?:es)?\b/giu],
  ['pt', /[ãõ]|ç(?=[aou])|\bn[ãa]o\b|\blh/giu],
]

const proseOf = (markdown: string) =>
  markdown
    .replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gmu, ' ')
    .replace(/`[^`\n]*`/gu, ' ')
    .replace(/\]\([^)]*\)|https?:\S+|<[^<>]*>|\{\{[<%].*?[%>]\}\}/gu, ' ')
    .toLowerCase()

/**
 * The language most of a text is written in, by its small words and letters; null if it is too short, too mixed, or in
 * a language that Convite does not speak. A single foreign word changes nothing.
 */
export function detectLanguage(markdown: string): Language | null {
  const prose = proseOf(markdown)
  const found = prose.match(/\p{L}+/gu) ?? []
  const scores = lists
    .map(([language, list]) => {
      const small = found.filter((word) => list.has(word)).length
      const pattern = letters.find(([name]) => name === language)?.[1]
      return { language, small, score: small + (pattern ? (prose.match(pattern) ?? []).length : 0) }
    })
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = scores
  if (!best || !isLanguage(best.language)) return null
  const clear = best.score >= leastLead * (second?.score ?? 0)
  const enough = best.score >= leastHits && best.score / Math.max(found.length, 1) >= leastShare
  return clear && enough ? best.language : null
}
