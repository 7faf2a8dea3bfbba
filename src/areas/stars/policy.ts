import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with stars: everybody with their own, known by their account or by the secret of their device. */
export const policy = {
  'stars.own': ['anyone'],
} as const satisfies PolicyTable
