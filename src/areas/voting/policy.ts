import type { PolicyTable } from '../../shared/policy.ts'

/** Who opens a public voting, sees what came in, and sets votes aside. Sums are for nobody else before the close. */
export const policy = {
  'voting.edit': ['owner', 'chair'],
  'votes.see': ['owner', 'chair'],
  'votes.set-aside': ['owner', 'chair'],
} as const satisfies PolicyTable
