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
    'host-reviewer',
  ],
  'log.read': ['owner'],
  'programme-log.read': ['steward'],
  /** To whom the home offers the way to a section; the pages there ask their own policy again. */
  'go.rules': ['owner', 'chair', 'registration', 'sponsors', 'news'],
  'go.setup': ['owner'],
  'go.team': ['owner'],
  'go.messages': ['owner'],
  'go.proposals': ['owner', 'chair'],
  'go.reviews': ['owner', 'chair', 'reviewer', 'host-reviewer'],
  'go.reviews/decisions': ['owner', 'chair'],
  'go.reviews/notifications': ['owner', 'chair'],
  'go.agenda': ['owner', 'chair'],
  'go.registration': ['owner', 'registration'],
  'go.check-in': ['owner', 'registration', 'door'],
  'go.news': ['owner', 'news'],
} as const satisfies PolicyTable
