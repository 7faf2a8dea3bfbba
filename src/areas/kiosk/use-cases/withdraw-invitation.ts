import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteInvitation } from '../database/volunteers.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

/** The link to help at a kiosk lets nobody in any more; who came by it stays. Harmless twice. */
export const withdrawInvitation = (
  context: Context,
  owner: KioskOwner,
  slug: string,
): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.look-after', owner, slug)
    const { numDeletedRows } = await deleteInvitation(work.db, kiosk)
    if (numDeletedRows === 0n) return
    await work.audit({
      action: 'shift.withdraw-link',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'kiosk',
      objectId: kiosk.id,
    })
  })
