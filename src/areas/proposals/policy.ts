import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with the call and the proposals of an event. What speakers do with their own is in `authorise-proposal.ts`. */
export const policy = {
  'call.edit': ['owner', 'chair'],
  /** A host's own people describe its tracks, and no others: see `describe-track.ts`. */
  'track.describe': ['owner', 'host-organiser', 'host-steward'],
  /** A host's own people, and no others, set up its call with its tracks and formats: see `set-up-host-call.ts`. */
  'host-call.edit': ['owner', 'host-organiser', 'host-steward'],
  /** Ask a speaker whether their proposal may go to another host's call; a host's people only with its own. */
  'proposal.hand-over': ['owner', 'chair', 'host-organiser', 'host-steward'],
  'proposal.list': ['owner', 'chair'],
  /** See who proposes in a blind call: asked for each time, and audited. */
  'names.reveal': ['owner', 'chair'],
  /** Enter a proposal for somebody who does not write it here: see `enter-proposal.ts`. */
  'proposal.enter': ['owner', 'chair'],
  'proposal.write': ['signed-in'],
} as const satisfies PolicyTable
