import type { Work } from '../../../platform/use-case.ts'
import { insertRole } from '../database.ts'

/** Makes the person who sets up an event its first owner, in the transaction that creates it. */
export const makeOwner = (work: Work, eventId: string, personId: string): Promise<void> =>
  insertRole(work.db, { personId, scope: 'event', scopeId: eventId, role: 'owner', grantedBy: personId }, work.now)
