import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with feedback about sessions. Giving it is for everybody; what was given is for few. */
export const policy = {
  'feedback.give': ['anyone'],
  'feedback.see': ['owner', 'chair'],
  'feedback.edit': ['owner', 'chair'],
} as const satisfies PolicyTable
