import type { SingleByteEncoding } from './single-byte-encodings.ts'

const isLetter = (char: string) => /\p{L}/u.test(char)
const isUpper = (char: string) => /\p{Lu}/u.test(char)

const wordLetters = /[ÀÁÂÃÄÇÈÉÊËÍÎÏÑÓÔÕÖÙÚÛÜàáâãäçèéêëíîïñóôõöùúûü]/u
const wordsOfOneLetter = /[ÀÁÉÊÓÔàáéêóô]/u
const afterWord = /^[’”…–—»«›‹™®©ºª•·´\u00a0]+$/u
const afterCapitalTilde = /^[”’…–—»™®]$/u
const beforeWord = /[«»‹›…–—“”‘’·]/u
const marksAfterWord = /^[™®©ªº°•´¨]+$/u

const unclosedQuote = (before: string) => before.lastIndexOf('“') > before.lastIndexOf('”')

/**
 * Whether characters that could be a broken UTF-8 sequence also make sense as they stand: a word that ends in an
 * accented letter before closing punctuation (`pensé…”`, `MAÇÃ”`), or, for Mac Roman, opening punctuation before an
 * accented letter (`“Él`, `—él`). Such text is left alone. `before` is what stands before them, repaired already.
 */
export function looksNatural(
  encoding: SingleByteEncoding,
  before: string,
  line: string,
  at: number,
  length: number,
): boolean {
  const previous = [...before.slice(-2)].at(-1) ?? ''
  const next = line[at + length] ?? ''
  const lead = line[at] ?? ''
  const rest = line.slice(at + 1, at + length)
  if (encoding === 'mac-roman') {
    if (beforeWord.test(lead)) return wordLetters.test(rest[0] ?? '') || marksAfterWord.test(rest)
    return isLetter(lead) && isLetter(previous) && marksAfterWord.test(rest)
  }
  if (lead === 'Ã' || lead === 'Â') {
    if (!isUpper(previous) || isLetter(next) || !afterCapitalTilde.test(rest)) return false
    return rest !== '”' || unclosedQuote(before)
  }
  if (!wordLetters.test(lead) || !afterWord.test(rest)) return false
  return isLetter(previous) || wordsOfOneLetter.test(lead)
}
