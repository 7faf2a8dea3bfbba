/** A text without case and accents, and for each of its code units where it stands in the text itself. */
export type FoldedText = { readonly text: string; readonly places: readonly number[] }

/** Folds a text for comparing: "Núñez" and "NUNEZ" are the same, composed or not. */
export function foldText(text: string): FoldedText {
  const folded: string[] = []
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at)
    folded.push(plain)
    at += character.length
  }
  places.push(text.length)
  return { text: folded.join(''), places }
}
