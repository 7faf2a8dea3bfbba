import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what in this area. What speakers do with their own talks is in `authorise-own-talk.ts`. */
export const ownPolicy = {
  'talk.add': ['signed-in'],
} as const satisfies PolicyTable
