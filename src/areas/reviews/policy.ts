import type { PolicyTable } from '../../shared/policy.ts'

/**
 * Who may do what with the reviews of an event. Nobody, whatever their role, may do any of it with a proposal of which
 * they are a speaker: every query and use case leaves those out (see `queries/scope.ts`).
 */
export const policy = {
  // Who reviews for one host reads and scores its proposals only: `isFor` in `queries/scope.ts`.
  'review.read': ['owner', 'chair', 'reviewer', 'host-reviewer'],
  'review.write': ['owner', 'chair', 'reviewer', 'host-reviewer'],
  /** Say what is scored, in which phases, and who sees what then. */
  'review.set-up': ['owner', 'chair'],
  /** Hide passages that tell who proposes, for those who read without names. */
  'proposal.redact': ['owner', 'chair'],
  /** Bring in many reviews of others at once, from another place. */
  'review.import': ['owner'],
  'ranking.see': ['owner', 'chair'],
  'decision.make': ['owner', 'chair'],
  'notification.send': ['owner', 'chair'],
  /** Show the public who decides, by what, and how many were proposed and accepted. */
  'numbers.publish': ['owner', 'chair'],
} as const satisfies PolicyTable
