import type { PolicyTable } from '../../shared/policy.ts'

/** Who sees all pairs of similar proposals of an event and says what they are. Reviewers see those of what they read. */
export const policy = {
  'similar.see': ['owner', 'chair'],
  'similar.judge': ['owner', 'chair'],
} as const satisfies PolicyTable
