import type { Problem } from '../app-error.ts'

/** Bounds of an answer, both included: of a text's length in `unit`, or of a number (then `unit` says nothing). */
export type AnswerLimit = {
  readonly unit: 'characters' | 'words'
  readonly min: number | null
  readonly max: number | null
}

/**
 * How long a text is. Characters are Unicode code points; a word is what stands between spaces and has a letter or a digit.
 * Spaces around the text count for nothing. The browser counts with this same function.
 */
export function lengthOf(text: string, unit: AnswerLimit['unit']): number {
  const trimmed = text.trim()
  if (unit === 'characters') return [...trimmed].length
  return trimmed.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
}

/** What is wrong with the length of a text; null if nothing. An empty one is nobody's concern here. */
export function problemOfLength(
  text: string,
  { unit, min, max }: AnswerLimit,
): Omit<Problem, 'field'> | null {
  if (text.trim() === '') return null
  const length = lengthOf(text, unit)
  if (max !== null && length > max)
    return { code: unit === 'words' ? 'too-many-words' : 'too-long', params: { max } }
  if (min !== null && length < min)
    return { code: unit === 'words' ? 'too-few-words' : 'too-short', params: { min } }
  return null
}
