import { isPlaced, type PlacedSession } from '../../domain/timetable.ts'
import { columnsOf, gridOf, isInSight, isOnDay, type View } from './view.ts'

export type Arrow = 'up' | 'down' | 'left' | 'right'

/** The session to which an arrow leads: in the list by its order, in the grid by time and room. Null: there is none. */
export function neighbour(view: View, list: HTMLElement, id: string, arrow: Arrow): string | null {
  const session = view.desk.session(id)
  if (!session) return null
  if (!isPlaced(session)) return inList(list, id, arrow)
  const others = view.desk.shown.sessions
    .filter(isPlaced)
    .filter((each) => each.id !== id && isOnDay(each, gridOf(view)) && isInSight(view, each))
  const columns = columnsOf(view)
  const columnOf = ({ roomId }: PlacedSession) => (roomId === null ? null : columns.indexOf(roomId))
  const own = columnOf(session)
  const start = Number(session.startsAt)
  const later = (each: PlacedSession) => Number(each.startsAt) - start
  if (arrow === 'up' || arrow === 'down') {
    const way = arrow === 'down' ? 1 : -1
    const inColumn = others.filter(
      (each) => own === null || columnOf(each) === null || columnOf(each) === own,
    )
    return nearest(
      inColumn.filter((each) => later(each) * way > 0),
      (each) => Math.abs(later(each)) * 100 + (columnOf(each) ?? 0),
    )
  }
  const way = arrow === 'right' ? 1 : -1
  return nearest(
    others.filter((each) => own !== null && ((columnOf(each) ?? own) - own) * way > 0),
    (each) => Math.abs((columnOf(each) ?? 0) - (own ?? 0)) * 1e9 + Math.abs(later(each)),
  )
}

function inList(list: HTMLElement, id: string, arrow: Arrow): string | null {
  const cards = [...list.querySelectorAll<HTMLElement>('.tt-card')]
  const at = cards.findIndex((card) => card.dataset['id'] === id)
  const by = arrow === 'down' ? 1 : arrow === 'up' ? -1 : 0
  return by === 0 ? null : (cards[at + by]?.dataset['id'] ?? null)
}

function nearest(some: readonly PlacedSession[], distance: (session: PlacedSession) => number) {
  return some.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? null
}
