import type { Verdict } from './judge-rule.ts'
import { responsibleFor, type Holder } from './responsible.ts'

/** A rule of an event that somebody must act on. */
export type RuleNews = {
  readonly eventId: string
  readonly state: 'at-risk' | 'broken'
  readonly verdict: Verdict
}

/** What somebody was told and still holds for them. */
export type ToldRule = {
  readonly eventId: string
  readonly programmeId: string
  readonly ruleKey: string
  readonly state: string
}

const keyOf = (of: Omit<ToldRule, 'state'>) => `${of.eventId} ${of.programmeId} ${of.ruleKey}`
const ofNews = ({ eventId, verdict: { rule } }: RuleNews) =>
  keyOf({ eventId, programmeId: rule.programmeId, ruleKey: rule.key })

export type ChosenNews = {
  /** What changed since this person was told, broken first. */
  readonly news: readonly RuleNews[]
  /** What they were told and is mended, or no longer theirs: news again should it break again. */
  readonly over: readonly ToldRule[]
}

/**
 * What a person is told today: each rule that is broken or at risk and theirs to act on, once for each change. At risk and
 * then broken are two changes; broken and then at risk again (a date moved) is none that anybody must hear of.
 */
export function chooseRuleNews(
  personId: string,
  pressing: readonly RuleNews[],
  holdersOf: (eventId: string) => readonly Holder[],
  told: readonly ToldRule[],
): ChosenNews {
  const theirs = pressing.filter(({ eventId, verdict: { rule } }) =>
    responsibleFor(rule, holdersOf(eventId)).some((each) => each.personId === personId),
  )
  const before = new Map(told.map((each) => [keyOf(each), each.state]))
  const still = new Set(theirs.map(ofNews))
  const isNews = (each: RuleNews) => {
    const state = before.get(ofNews(each))
    return state === undefined || (state === 'at-risk' && each.state === 'broken')
  }
  return {
    news: theirs
      .filter(isNews)
      .toSorted((a, b) => Number(a.state === 'at-risk') - Number(b.state === 'at-risk')),
    over: told.filter((each) => !still.has(keyOf(each))),
  }
}
