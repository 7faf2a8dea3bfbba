import type { PolicyTable } from '../../shared/policy.ts'

/** Who may change the network itself; everybody may look. */
export const policy = {
  'programme.create': ['admin'],
  'community.create': ['signed-in'],
  'series.create': ['signed-in'],
  'programme.edit': ['steward'],
  'programme.overview': ['steward'],
  'community.edit': ['organiser'],
  /** What its people are asked; an editor answers too. */
  'community.look-after': ['organiser', 'editor'],
  'calendar.import': ['admin'],
  'calendar.edit': ['admin'],
  'calendar.manage-sources': ['admin'],
} as const satisfies PolicyTable
