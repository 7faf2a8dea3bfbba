import type { PolicyTable } from '../../shared/policy.ts'

/** Who reads what speakers said for the stage: those who make the agenda. */
export const policy = {
  'stage.see': ['owner', 'chair'],
  /** Writes to the speakers who have not said anything. */
  'stage.remind': ['owner', 'chair'],
  /** Writes down that a speaker cannot come at some time. */
  'stage.note': ['owner', 'chair'],
} as const satisfies PolicyTable

/** Who may do what in this area. What speakers do with their own talks is in `authorise-own-talk.ts`. */
export const ownPolicy = {
  'talk.add': ['signed-in'],
} as const satisfies PolicyTable
