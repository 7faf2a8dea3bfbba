import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with the agenda of an event. */
export const policy = {
  'agenda.edit': ['owner', 'chair'],
  'agenda.publish': ['owner', 'chair'],
} as const satisfies PolicyTable
