import type { PolicyTable } from '../../shared/policy.ts'

/** Who belongs to a community, and who looks after its members. */
export const policy = {
  /** To join, to say what is shown of oneself, and to leave. */
  'membership.change': ['signed-in'],
  'members.look-after': ['organiser'],
} as const satisfies PolicyTable
