/** Whose organisers are written to. */
export type TargetKind = 'community' | 'event'

/** What became of a message: it waits, was answered, or needs no answer. */
export const messageStates = ['open', 'answered', 'closed'] as const
export type MessageState = (typeof messageStates)[number]

/** For how long a message is kept, in days. */
export const daysKept = 90
