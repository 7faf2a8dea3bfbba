import type { PolicyTable } from '../../shared/policy.ts'

/** Who may be told what is new. Whoever has the secret of an address from its mails may see and end what it follows. */
export const policy = {
  'follow.ask': ['anyone'],
  'follow.own': ['signed-in'],
} as const satisfies PolicyTable
