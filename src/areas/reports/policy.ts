import type { PolicyTable } from '../../shared/policy.ts'

/** Who may see how an event stands, and what was done in it. */
export const policy = {
  'event.overview': [
    'owner',
    'chair',
    'reviewer',
    'registration',
    'door',
    'sponsors',
    'news',
    'host-organiser',
    'host-steward',
  ],
  'log.read': ['owner'],
} as const satisfies PolicyTable
