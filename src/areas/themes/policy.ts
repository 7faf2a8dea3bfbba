import type { PolicyTable } from '../../shared/policy.ts'

/** Who may correct what was recognised in the sessions and proposals of an event. In posts: who edits them. */
export const policy = {
  'theme.correct': ['owner', 'chair'],
} as const satisfies PolicyTable
