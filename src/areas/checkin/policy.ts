import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what at the door. */
export const policy = {
  /** Find people, scan their tickets, take a scan back; shows name, ticket type, status and what is to be paid there, nothing else. */
  'checkin.scan': ['owner', 'registration', 'door'],
  /** Register somebody on the spot. */
  'checkin.walk-in': ['owner', 'registration'],
} as const satisfies PolicyTable
