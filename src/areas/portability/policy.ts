import type { PolicyTable } from '../../shared/policy.ts'

/**
 * An event leaves with its owner. Taking one in is for who runs the installation: its file brings people, mails and
 * an audit log that nobody here can vouch for.
 */
export const policy = {
  'event.export': ['owner'],
  'event.import': ['admin'],
} as const satisfies PolicyTable
