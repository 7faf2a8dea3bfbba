import type { Bound } from './measure.ts'
import { kindOf } from './rule-kinds.ts'
import type { Rule } from './rule.ts'

/** Rules of two programmes that cannot both hold. */
export type Contradiction = { readonly one: Rule; readonly other: Rule }
/** A rule that says nothing beyond another programme's: what that one asks decides. */
export type Surpassed = { readonly rule: Rule; readonly by: Rule }

type Stated = { readonly rule: Rule; readonly bounds: readonly Bound[] }

/**
 * Holds the rules of several programmes against each other. Where two of one kind bound the same things from the same
 * side, the stricter decides; where no value lies within both, they contradict each other, also across kinds.
 */
export function compareRules(rules: readonly Rule[]): {
  contradictions: Contradiction[]
  surpassed: Surpassed[]
} {
  const stated = rules
    .filter((rule) => rule.enabled)
    .map((rule) => ({ rule, bounds: kindOf(rule.kind)?.bounds?.(rule.parameters) ?? [] }))
    .filter(({ bounds }) => bounds.length > 0)
  const contradictions: Contradiction[] = []
  const surpassed: Surpassed[] = []
  for (const [at, one] of stated.entries())
    for (const other of stated.slice(at + 1)) {
      if (one.rule.programmeId === other.rule.programmeId) continue
      if (excludes(one, other)) contradictions.push({ one: one.rule, other: other.rule })
      else if (one.rule.kind === other.rule.kind) {
        const [inner, outer] = [within(one, other), within(other, one)]
        if (inner !== outer)
          surpassed.push(
            inner ? { rule: other.rule, by: one.rule } : { rule: one.rule, by: other.rule },
          )
      }
    }
  return { contradictions, surpassed }
}

const low = ({ min = -Infinity }: Bound) => min
const high = ({ max = Infinity }: Bound) => max

const excludes = (one: Stated, other: Stated): boolean =>
  one.bounds.some((mine) =>
    other.bounds.some(
      (theirs) =>
        mine.quantity === theirs.quantity &&
        (mine.exactly !== theirs.exactly ||
          Math.max(low(mine), low(theirs)) > Math.min(high(mine), high(theirs))),
    ),
  )

/** Whether whoever keeps `inner` keeps `outer` too. */
const within = (inner: Stated, outer: Stated): boolean =>
  outer.bounds.every((theirs) =>
    inner.bounds.some(
      (mine) =>
        mine.quantity === theirs.quantity && low(mine) >= low(theirs) && high(mine) <= high(theirs),
    ),
  )
