const hidden = '▇▇▇▇▇'

/** A text without these names or addresses; the longest first, so that nothing of one within another one stays. */
export const hideWords = (text: string, words: readonly string[]): string =>
  [...new Set(words.map((word) => word.trim()))]
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .reduce((said, word) => said.replaceAll(word, hidden), text)
