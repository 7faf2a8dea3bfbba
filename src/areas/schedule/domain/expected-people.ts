import { isProgramme } from './session-kinds.ts'
import type { Timetable, TimetableSession } from './timetable.ts'

export type Expected = { readonly people: number; readonly fromStars: boolean }

/**
 * How many people to reckon with in a session: what its team said, else an estimate from stars. Few stars say little, so the
 * count is shrunk towards the event's mean m: w·stars + (1 − w)·m with w = v / (v + m), where v is by how much the counts vary
 * beyond what chance alone would make of m (their variance less m, at least nothing). This is the empirical Bayes estimate
 * for counts (gamma prior fitted by moments: C. Morris, “Parametric Empirical Bayes Inference”, JASA 78, 1983; D. Clayton,
 * J. Kaldor, Biometrics 43, 1987). It is an estimate of those who said so, hence rather low. Null: nobody has said anything.
 */
export function expectedPeople({
  sessions,
  stars,
}: Pick<Timetable, 'sessions' | 'stars'>): (session: TimetableSession) => Expected | null {
  const counts = sessions
    .filter(({ kind, repeatsId }) => isProgramme(kind) && repeatsId === null)
    .map(({ id }) => stars.get(id) ?? 0)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const mean = counts.length === 0 ? 0 : total / counts.length
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0)
  const variance = counts.length < 2 ? 0 : squares / (counts.length - 1)
  const beyond = Math.max(variance - mean, 0)
  const weight = beyond === 0 ? 0 : beyond / (beyond + mean)
  return (session) => {
    if (session.expected !== null) return { people: session.expected, fromStars: false }
    if (total === 0 || !isProgramme(session.kind)) return null
    // Whoever starred a session that is held twice is there once, and nobody knows when.
    const own = stars.get(session.repeatsId ?? session.id) ?? 0
    return { people: Math.round(weight * own + (1 - weight) * mean), fromStars: true }
  }
}
