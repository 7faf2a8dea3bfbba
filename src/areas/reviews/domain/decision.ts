/** What a committee can decide on a proposal. */
export const decisions = ['accepted', 'waitlisted', 'rejected'] as const
export type Decision = (typeof decisions)[number]
