import type { PolicyTable } from '../../shared/policy.ts'

/** Who may decide who looks after an event, a community, a programme. */
export const policy = {
  'team.edit': ['owner'],
  'community-team.edit': ['organiser'],
  'programme-team.edit': ['steward'],
  'people.add': ['admin'],
} as const satisfies PolicyTable

export type TeamAction = Exclude<keyof typeof policy, 'people.add'>
