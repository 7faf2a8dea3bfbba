import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with who reads what in an event. A proposal in conflict with somebody is not there for them, chair or not. */
export const policy = {
  /** Say of oneself what one knows, reads and must not judge. */
  'reviewer.profile': ['owner', 'chair', 'reviewer', 'host-reviewer'],
  'assignment.make': ['owner', 'chair'],
  'conflict.rule': ['owner', 'chair'],
} as const satisfies PolicyTable
