import type { PolicyTable } from '../../shared/policy.ts'

/** Who looks after the kiosks of an event, a community or a programme. */
export const policy = {
  /** See how its screens are, put a message on them at once. */
  'kiosk.look-after': ['owner', 'news', 'organiser', 'editor', 'steward'],
  /** Set one up, decide what it shows, take it down. */
  'kiosk.edit': ['owner', 'organiser', 'steward'],
} as const satisfies PolicyTable

export type KioskAction = keyof typeof policy
