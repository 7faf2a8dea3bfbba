import type { PolicyTable } from '../../shared/policy.ts'

/** Who looks after the kiosks of an event, a community or a programme. */
export const policy = {
  /** See how its screens are, put a message on them at once, plan who staffs it. */
  'kiosk.look-after': ['owner', 'news', 'organiser', 'editor', 'steward'],
  /** Set one up, decide what it shows, take it down. */
  'kiosk.edit': ['owner', 'organiser', 'steward'],
} as const satisfies PolicyTable

/**
 * Who may staff a kiosk: everybody on the team of what it belongs to, volunteers at the door among them. Who came by
 * the link of the team may as well (authorise-staffing.ts).
 */
export const staffPolicy = {
  /** See the shifts, take a place on one, or give one's own back. */
  'shift.take': [
    'owner',
    'chair',
    'reviewer',
    'registration',
    'door',
    'sponsors',
    'news',
    'host-organiser',
    'host-steward',
    'organiser',
    'editor',
    'steward',
  ],
} as const satisfies PolicyTable

/** What is open to others, wherever the kiosk belongs. */
export const ownPolicy = {
  /** Come to help at a kiosk by the link that its team gave out. */
  'shift.join': ['signed-in'],
  /** Hand something over to who comes next; who has a shift there, and the team. */
  'shift.hand-over': ['signed-in'],
  /** Leave an address to be told about an event; with the secret in the mail, confirm or end that. */
  'interest.leave': ['anyone'],
  'interest.confirm': ['anyone'],
  'interest.end': ['anyone'],
} as const satisfies PolicyTable

export type KioskAction = keyof typeof policy
