import type { PolicyTable } from '../../shared/policy.ts'

/** Who may search timetables and take them. It is the right to edit the agenda, since taking one does. */
export const policy = {
  'agenda.plan': ['owner', 'chair'],
} as const satisfies PolicyTable
