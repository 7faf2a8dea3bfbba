import { onStage, type TimetableSession } from '../../schedule/domain/timetable.ts'
import type { Mishap, PlannedPlace, PlanTask } from './plan.ts'

type Repair = { readonly task: PlanTask; readonly unplaced: readonly PlannedPlace[] }

/**
 * Who does not come at all is not looked for a time: sessions that nobody is left for leave the agenda, and wait; of sessions with
 * others on stage they are no longer part, so that these stay where they are.
 */
export function withoutAbsent(task: PlanTask): Repair {
  const { timetable, mishaps } = task
  const placed = timetable.sessions.flatMap(({ startsAt, minutes }) =>
    startsAt ? { from: startsAt.getTime(), until: startsAt.getTime() + minutes * 60_000 } : [],
  )
  const isAlways = ({ from, until }: Mishap) =>
    placed.every((session) => from <= session.from && session.until <= until)
  const absent = new Set(
    mishaps.flatMap((each) =>
      each.kind === 'speaker-away' && isAlways(each) ? each.personId : [],
    ),
  )
  if (absent.size === 0) return { task, unplaced: [] }
  const isLeft = (session: TimetableSession) =>
    onStage(session).length > 0 && onStage(session).every(({ personId }) => absent.has(personId))
  const unplaced = timetable.sessions.filter(
    (session) => session.startsAt !== null && !session.pinned && isLeft(session),
  )
  const sessions = timetable.sessions
    .filter((session) => !unplaced.includes(session))
    .map((session) => ({
      ...session,
      speakers: session.speakers.filter(({ personId }) => !absent.has(personId)),
    }))
  return {
    task: {
      ...task,
      timetable: { ...timetable, sessions },
      mishaps: mishaps.filter((each) => each.kind !== 'speaker-away' || !absent.has(each.personId)),
    },
    unplaced: unplaced.map(({ id, version }) => ({
      sessionId: id,
      version,
      startsAt: null,
      roomId: null,
    })),
  }
}
