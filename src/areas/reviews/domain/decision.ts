/** What speakers are told, once the chair sends it. */
export const toldDecisions = ['accepted', 'waitlisted', 'rejected', 'changes'] as const
export type ToldDecision = (typeof toldDecisions)[number]

/**
 * What a committee can decide on a proposal. Shortlisted and tentative are steps on the committee's own way, of which
 * nobody is told; `changes` asks the speakers for another version.
 */
export const decisions = [
  'accepted',
  'tentative',
  'shortlisted',
  'waitlisted',
  'changes',
  'rejected',
] as const
export type Decision = (typeof decisions)[number]

/** Those that a button sets at once; asking for changes needs words and a date. */
export const plainDecisions = [
  'accepted',
  'tentative',
  'shortlisted',
  'waitlisted',
  'rejected',
] as const
export type PlainDecision = (typeof plainDecisions)[number]

export const isTold = (decision: Decision | null): decision is ToldDecision =>
  toldDecisions.some((each) => each === decision)
