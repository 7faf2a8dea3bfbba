import type { PolicyTable } from '../../shared/policy.ts'

/** Who consents to holding an event, and who applies for it. */
export const policy = {
  /** A community's own people say whether it holds an event. */
  'host-request.answer': ['organiser', 'editor'],
  /** The team of an event answers those who want to be held beside it. */
  'neighbour.answer': ['owner'],
  /** Let in the guests of an event beside it, or no longer. */
  'guests.agree': ['owner'],
  /** Who holds it, with what came of each host's tracks; a host's people see their own. */
  'host-section.list': ['owner', 'chair', 'host-organiser', 'host-steward'],
  /** Each host's people only theirs: see `authorise-host-section.ts`. */
  'host-section.edit': ['owner', 'host-organiser', 'host-steward'],
  /** Only a host's own people: not the event's owner. */
  'host-colour.pick': ['host-organiser', 'host-steward'],
  'host-committee.edit': ['host-organiser', 'host-steward'],
  'application.edit': ['owner'],
  'application.decide': ['steward'],
  'programme-terms.edit': ['steward'],
} as const satisfies PolicyTable
