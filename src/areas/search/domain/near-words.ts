// Words with the same letters left out are near each other: the index finds them by what is left (W. Garbe, SymSpell, MIT).
const beginning = 7

/** How many letters may be wrong in a word of this length: none in short ones, which are often names. */
export const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** The beginning of a word with up to `mistakes` letters left out: what words that are near it have in common with it. */
export function nearForms(
  word: string,
  mistakes = word.length < 4 ? 0 : word.length < 6 ? 1 : 2,
): string[] {
  const forms = new Set([word.slice(0, beginning)])
  for (let left = mistakes, last = [...forms]; left > 0; left -= 1) {
    last = last.flatMap((form) =>
      Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)),
    )
    for (const form of last) if (form.length > 1) forms.add(form)
  }
  return [...forms]
}

/** Letters to add, leave out, change or swap with their neighbour to make one word of the other (optimal string alignment). */
export function mistakesBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(
          last[j]! + 1,
          row[j - 1]! + 1,
          last[j - 1]! + same,
          swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    ;[before, last] = [last, row]
  }
  return last[other.length]!
}

/** Of known words the one that was most likely meant: with the fewest mistakes, the most used first. */
export function meantBy(
  typed: string,
  known: readonly { readonly word: string; readonly uses: number }[],
): string | undefined {
  return known
    .map(({ word, uses }) => ({ word, uses, mistakes: mistakesBetween(typed, word) }))
    .filter(({ mistakes }) => mistakes <= mistakesIn(typed))
    .toSorted((a, b) => a.mistakes - b.mistakes || b.uses - a.uses || (a.word < b.word ? -1 : 1))[0]
    ?.word
}
