import type { PolicyTable } from '../../shared/policy.ts'

/** Who may do what with the registrations of an event. Attendees act with the secret of their registration. */
export const policy = {
  /** See who registered, with their answers. */
  'registration.see': ['owner', 'registration'],
  /** Change, approve, cancel, write to people, note payments, register somebody at the door. */
  'registration.edit': ['owner', 'registration'],
  /** Ticket types, quotas and questions. */
  'tickets.edit': ['owner', 'registration'],
} as const satisfies PolicyTable
