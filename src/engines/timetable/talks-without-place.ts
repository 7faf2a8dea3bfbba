import type { Timetable } from './timetable.ts'
import { levelsOf } from './timetable-model.ts'

/**
 * Talks without which the others keep all hard rules of places and of two talks: of those that clash with each other
 * the ones that have moved go first, then those with the most clashes, pinned ones never. Rules of groups and spans are
 * not looked at.
 */
export function talksWithoutPlace(timetable: Timetable, moved: ReadonlySet<number>): number[] {
  const { talks, pinnedTo } = timetable.model
  if (timetable.hard === 0) return []
  const isFree = (talk: number) => pinnedTo[talk]! < 0
  const all = Array.from({ length: talks }, (_, talk) => talk)
  const without = all.filter((talk) => isFree(talk) && levelsOf(timetable.aloneCost(talk)).hard > 0)
  const clashes = new Map(
    all
      .filter((talk) => !without.includes(talk))
      .map((talk, _, rest) => [
        talk,
        new Set(
          rest.filter(
            (other) =>
              other !== talk &&
              (isFree(talk) || isFree(other)) &&
              levelsOf(timetable.costOfPair(talk, other)).hard > 0,
          ),
        ),
      ]),
  )
  const weight = (talk: number, its: number) => (its > 0 && moved.has(talk) ? talks : 0) + its
  for (;;) {
    const [worst, its] = [...clashes].reduce<readonly [number, ReadonlySet<number>]>(
      (most, one) =>
        isFree(one[0]) && weight(one[0], one[1].size) > weight(most[0], most[1].size) ? one : most,
      [-1, new Set()],
    )
    if (worst < 0) return without.toSorted((a, b) => a - b)
    without.push(worst)
    for (const other of its) clashes.get(other)!.delete(worst)
    clashes.delete(worst)
  }
}
