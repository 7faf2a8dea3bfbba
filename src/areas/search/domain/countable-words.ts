import { fold } from '../../network/domain/calendar/fold.ts'

/** The words of texts that somebody could mistype, and how often each stands there: letters, no numbers, no addresses. */
export function countableWords(texts: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const text of texts)
    for (const word of fold(text).split(' '))
      if (word.length > 3 && word.length <= 30 && /^\p{L}+$/u.test(word))
        uses.set(word, (uses.get(word) ?? 0) + 1)
  return uses
}
