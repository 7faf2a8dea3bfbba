import type { Timetable } from './timetable.ts'
import { levelsOf } from './timetable-model.ts'

/**
 * Talks of one hard rule that this timetable breaks, one of which must move before it is kept: those with the fewest
 * talks first. Nothing when all hard rules are kept, or only such among pinned talks are broken.
 */
export function brokenRule(timetable: Timetable): readonly number[] | undefined {
  const { talks, pinnedTo, groups, spans } = timetable.model
  if (timetable.hard === 0) return undefined
  let pair: number[] | undefined
  for (let talk = 0; talk < talks; talk++) {
    if (pinnedTo[talk]! >= 0) continue
    if (levelsOf(timetable.aloneCost(talk)).hard > 0) return [talk]
    if (pair || levelsOf(timetable.ownCost(talk)).hard <= 0) continue
    for (let other = 0; other < talks && !pair; other++)
      if (other !== talk && levelsOf(timetable.costOfPair(talk, other)).hard > 0)
        pair = [talk, other]
  }
  if (pair) return pair
  for (const group of groups.keys())
    if (levelsOf(timetable.costOfGroup(group)).hard > 0) return [...groups[group]!.talks]
  for (const span of spans.keys())
    if (levelsOf(timetable.costOfSpan(span)).hard > 0) return [...spans[span]!.talks]
  return undefined
}
