import { transact, type Context } from '../../../platform/use-case.ts'
import { replaceInvitation } from '../database/volunteers.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

/** Makes a link by which people come to help at a kiosk, for some days; the one before lets nobody in any more. */
export const inviteVolunteers = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  days: number,
): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.look-after', owner, slug)
    const expiresAt = new Date(work.now.getTime() + days * 24 * 60 * 60 * 1_000)
    await replaceInvitation(work.db, kiosk, { now: work.now, expiresAt })
    await work.audit({
      action: 'shift.invite',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'kiosk',
      objectId: kiosk.id,
      after: { expiresAt },
    })
  })
