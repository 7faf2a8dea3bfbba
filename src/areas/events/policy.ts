import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with an event. */
export const policy = {
  'event.create': ['signed-in'],
  'event.preview': [
    'owner',
    'chair',
    'reviewer',
    'registration',
    'door',
    'sponsors',
    'news',
    'host-organiser',
    'host-steward',
    'host-reviewer',
  ],
  'event.edit': ['owner'],
  'event.announce': ['owner'],
  'event.cancel': ['owner'],
} as const satisfies PolicyTable

export type EventAction = keyof typeof policy
