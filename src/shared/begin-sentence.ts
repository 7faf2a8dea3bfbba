/** Words as they begin a sentence or a heading: "viernes 22 de enero" → "Viernes 22 de enero". */
export const beginSentence = (words: string): string => {
  const [first = ''] = words
  return first.toLocaleUpperCase() + words.slice(first.length)
}
