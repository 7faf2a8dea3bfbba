export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/**
 * What became of a text, word by word, in the order in which one reads it: the longest words and gaps that both have in common
 * stay, what is gone stands before what is new. Time and memory grow with the product of both lengths; beyond `most` pairs
 * of words the whole text counts as replaced.
 */
export function wordChanges(before: string, after: string, most = 4_000_000): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const [a, b] = [wordsOf(before), wordsOf(after)]
  if (a.length * b.length > most)
    return merged([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i]! })
      i += 1
      j += 1
    } else if (
      i < a.length &&
      (j === b.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      pieces.push({ kind: 'removed', text: a[i]! })
      i += 1
    } else {
      pieces.push({ kind: 'added', text: b[j]! })
      j += 1
    }
  }
  return merged(pieces)
}

/** Neighbours of one kind as one piece; empty ones are left out. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = all.at(-1)
    if (last?.kind === piece.kind)
      all[all.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else all.push(piece)
  }
  return all
}
