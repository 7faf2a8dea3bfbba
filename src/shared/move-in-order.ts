export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** The list with one of its entries before the one above it or behind the one below; the same list at either end. */
export function moveInOrder<T>(list: readonly T[], entry: T, direction: Direction): readonly T[] {
  const from = list.indexOf(entry)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = list[to]
  if (from < 0 || other === undefined) return list
  return list.with(from, other).with(to, entry)
}
