import type { PolicyTable } from '../../shared/policy.ts'

/** Who sets a programme's rules, who waives them, and who sees and answers them. */
export const policy = {
  'rule.edit': ['steward'],
  /** All its events against its rules. */
  'rule.check': ['steward'],
  'rule.waive': ['steward'],
  'rules.see': ['owner', 'chair', 'registration', 'sponsors', 'news'],
  'rule.answer': ['owner', 'chair', 'registration', 'sponsors', 'news'],
} as const satisfies PolicyTable
