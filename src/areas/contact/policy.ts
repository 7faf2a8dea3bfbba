import type { PolicyTable } from '../../shared/policy.ts'

/** Everybody may write to organisers; who reads that and says that it was answered. */
export const policy = {
  'community-messages.answer': ['organiser'],
  'event-messages.answer': ['owner'],
} as const satisfies PolicyTable
