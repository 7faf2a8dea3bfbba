import type { Work } from '../../../platform/use-case.ts'
import { removeRolesIn } from '../database.ts'

/** Takes everybody's roles in an event that goes away, in the transaction that removes it. */
export const endTeam = (work: Work, eventId: string): Promise<void> =>
  removeRolesIn(work.db, { scope: 'event', id: eventId })
