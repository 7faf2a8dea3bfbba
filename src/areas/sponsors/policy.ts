import type { PolicyTable } from '../../shared/policy.ts'

/** Who looks after the sponsors of an event. */
export const policy = {
  /** Before the event is announced, its sponsors show to those who may look at it. */
  'sponsors.preview': [
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
  'sponsors.list': ['owner', 'chair', 'sponsors', 'host-organiser', 'host-steward'],
  /** The sponsors of a host by its own people, and only those: see `authorise-sponsor.ts`. */
  'sponsor.edit': ['owner', 'sponsors', 'host-organiser', 'host-steward'],
  'sponsor-tier.edit': ['owner', 'sponsors'],
} as const satisfies PolicyTable
