export type Move = 'up' | 'down'

/** The ids with one of them a place further up or down; the same where it is at the end already or unknown. */
export function moveInOrder(ids: readonly string[], id: string, move: Move): string[] {
  const order = [...ids]
  const at = order.indexOf(id)
  const to = move === 'up' ? at - 1 : at + 1
  const other = order[to]
  if (at < 0 || other === undefined) return order
  order[to] = id
  order[at] = other
  return order
}
