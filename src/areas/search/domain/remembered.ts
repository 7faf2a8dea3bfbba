/** Keeps what was found out about words that texts say again and again: so many at most, then it begins anew. */
export function remembered<Value>(most: number): {
  get(word: string): Value | undefined
  set(word: string, value: Value): void
} {
  const known = new Map<string, Value>()
  return {
    get: (word) => known.get(word),
    set(word, value) {
      if (known.size >= most) known.clear()
      known.set(word, value)
    },
  }
}
