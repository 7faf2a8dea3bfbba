import type { Work } from '../../../platform/use-case.ts'
import { insertRole } from '../database.ts'

/**
 * Makes the person who sets up an event its first owner, or who founds a community its first organiser, in the
 * transaction that creates it.
 */
export const giveFounderRole = (
  work: Work,
  scope: 'event' | 'community',
  scopeId: string,
  personId: string,
): Promise<void> => {
  const grant = { personId, scopeId, grantedBy: personId }
  return insertRole(
    work.db,
    scope === 'event' ? { ...grant, scope, role: 'owner' } : { ...grant, scope, role: 'organiser' },
    work.now,
  )
}
