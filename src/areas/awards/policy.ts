import type { PolicyTable } from '../../shared/policy.ts'

/** Who says what was awarded at an event. */
export const policy = {
  'awards.edit': ['owner', 'chair', 'news'],
} as const satisfies PolicyTable
