import type { PolicyTable } from '../../shared/policy.ts'

/** Who composes a community's newsletter, and who may have it sent to its readers. */
export const policy = {
  'newsletter.edit': ['organiser', 'editor'],
  'newsletter.send': ['organiser'],
} as const satisfies PolicyTable
