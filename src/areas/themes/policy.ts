import type { PolicyTable } from '../../shared/policy.ts'

/** Who may correct what was recognised in the sessions and proposals of an event (in posts: who edits them), and see what proposals name. */
export const policy = {
  'theme.correct': ['owner', 'chair'],
  // How many proposals of an event name each theme, refused ones too: never which.
  'theme.proposals': ['owner', 'chair'],
} as const satisfies PolicyTable
