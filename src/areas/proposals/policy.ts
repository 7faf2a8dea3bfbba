import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with the call and the proposals of an event. What speakers do with their own is in `authorise-proposal.ts`. */
export const policy = {
  'call.edit': ['owner', 'chair'],
  'proposal.list': ['owner', 'chair'],
  'proposal.write': ['signed-in'],
} as const satisfies PolicyTable
