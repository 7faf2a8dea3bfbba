import type { PolicyTable } from '../../shared/policy.ts'

/** Who may change the network itself; everybody may look. */
export const policy = {
  'programme.create': ['admin'],
  'community.create': ['signed-in'],
  'series.create': ['admin'],
  'programme.edit': ['steward'],
  'community.edit': ['organiser'],
} as const satisfies PolicyTable
