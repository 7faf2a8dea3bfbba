import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteKiosk } from '../database.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

/**
 * Takes a kiosk down for good, with its codes and what they were scanned. `confirmation` must be its slug: AppError
 * 'invalid-input' with 'name-does-not-match'.
 */
export const takeDownKiosk = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  confirmation: string,
): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.edit', owner, slug)
    if (confirmation !== slug)
      throw new AppError('invalid-input', {}, [
        { field: 'confirmation', code: 'name-does-not-match' },
      ])
    await deleteKiosk(work.db, kiosk)
    await work.audit({
      action: 'kiosk.take-down',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'kiosk',
      objectId: kiosk.id,
      before: { slug, name: kiosk.name },
    })
    work.changed(`kiosk:${kiosk.id}`)
  })
