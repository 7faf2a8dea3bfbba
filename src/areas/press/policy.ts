import type { PolicyTable } from '../../shared/policy.ts'

/** Who looks after the press of an event. */
export const policy = {
  /** Switch accreditation on and off, its dates, its words, and how many press places there are. */
  'press.set-up': ['owner'],
  /** See who asks to be accredited; accept and decline. */
  'press.decide': ['owner', 'news'],
  /** What the press kit says and offers, and whether it is shown. */
  'press-kit.edit': ['owner', 'news'],
} as const satisfies PolicyTable

/** What is open to others; with the secret of an application, confirm it or take it back. */
export const ownPolicy = {
  'accreditation.apply': ['anyone'],
  'accreditation.confirm': ['anyone'],
  'accreditation.withdraw': ['anyone'],
  /** Read what the press may read before others: only who was accepted. */
  'embargo.read': ['signed-in'],
} as const satisfies PolicyTable
