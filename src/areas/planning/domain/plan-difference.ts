import type { Timetable, TimetableSession } from '../../schedule/domain/timetable.ts'
import type { PlannedPlace } from './plan.ts'

export type PlannedMove = { readonly session: TimetableSession; readonly to: PlannedPlace }

export type PlanDifference = {
  /** What taking the plan moves, in the order of where it goes. */
  readonly moves: readonly PlannedMove[]
  /** What somebody moved since the plan was made: it stays where it is now. */
  readonly movedSince: readonly PlannedMove[]
  /** How many sessions of the plan are gone. */
  readonly gone: number
}

/** What a plan would change in the working copy as it stands now. */
export function planDifference(
  { sessions }: Pick<Timetable, 'sessions'>,
  places: readonly PlannedPlace[],
): PlanDifference {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const moves: PlannedMove[] = []
  const movedSince: PlannedMove[] = []
  let gone = 0
  for (const to of places) {
    const session = byId.get(to.sessionId)
    if (!session) gone += 1
    else if (session.version !== to.version) movedSince.push({ session, to })
    else if (Number(session.startsAt) !== Number(to.startsAt) || session.roomId !== to.roomId)
      moves.push({ session, to })
  }
  const byTime = (a: PlannedMove, b: PlannedMove) => Number(a.to.startsAt) - Number(b.to.startsAt)
  return { moves: moves.toSorted(byTime), movedSince: movedSince.toSorted(byTime), gone }
}
