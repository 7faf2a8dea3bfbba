import { hardRulesOnly } from './hard-rules-only.ts'
import { modelOfRules } from './model-of-rules.ts'
import { proveImpossible } from './prove-impossible.ts'
import type { RuledTimetable } from './rules.ts'

/** Talks and rules that cannot all be had. */
export type TimetableClash = {
  readonly talks: readonly number[]
  /** Names of the hard rules that are needed for it. */
  readonly rules: readonly string[]
  /** Without any one of these talks or rules there is a timetable. */
  readonly isMinimal: boolean
  /** No smaller set of talks clashes under the rules of this timetable. */
  readonly isSmallest: boolean
}

/** Steps of one proof: a wish of people clashes after a few dozen. */
const MOST_STEPS = 20_000
/** Sets of talks up to this many are all tried, to say that none is smaller. */
const SETS_TRIED = 6000

/**
 * Why no timetable keeps all hard rules: talks that cannot all have a place, and the rules that keep them from it,
 * by leaving out one after the other as long as the rest still clashes (a deletion filter: Chinneck and Dravnieks,
 * ORSA Journal on Computing 3, 1991).
 *
 * @param spent how much of the time is over, from 0 to 1
 * @returns nothing when there is a timetable, or when no proof was found in time.
 */
export function findClash(ruled: RuledTimetable, spent: () => number): TimetableClash | undefined {
  const model = hardRulesOnly(modelOfRules(ruled))
  const all = Array.from({ length: ruled.talks }, (_, talk) => talk)
  const isClash = (talks: readonly number[], of = model) =>
    proveImpossible(of, talks, MOST_STEPS, spent)
  const proof = isClash(all)
  if (proof.answer !== 'impossible') return undefined
  let isMinimal = true
  let talks = proof.talks
  for (const talk of proof.talks) {
    if (!talks.includes(talk)) continue
    const rest = talks.filter((one) => one !== talk)
    const { answer, talks: fewer } = isClash(rest)
    if (answer === 'impossible') talks = fewer
    else if (answer === 'unknown') isMinimal = false
  }
  let rules = ruled.rules.filter(({ level }) => level === 'hard')
  for (const rule of rules) {
    const rest = rules.filter((one) => one !== rule)
    const { answer } = isClash(talks, hardRulesOnly(modelOfRules({ ...ruled, rules: rest })))
    if (answer === 'impossible') rules = rest
    else if (answer === 'unknown') isMinimal = false
  }
  return {
    talks,
    rules: rules.map(({ name }) => name),
    isMinimal,
    isSmallest: isSmallest(all, talks.length, (set) => isClash(set).answer === 'possible'),
  }
}

function isSmallest(
  all: readonly number[],
  size: number,
  isPossible: (talks: readonly number[]) => boolean,
): boolean {
  if (size <= 1) return true
  const pairs = size > 2 ? (all.length * (all.length - 1)) / 2 : 0
  const triples = size > 3 ? (pairs * (all.length - 2)) / 3 : 0
  if (size > 4 || all.length + pairs + triples > SETS_TRIED) return false
  const below = (set: readonly number[]): boolean =>
    (set.length === 0 || isPossible(set)) &&
    (set.length === size - 1 ||
      all.slice((set.at(-1) ?? -1) + 1).every((talk) => below([...set, talk])))
  return below([])
}
