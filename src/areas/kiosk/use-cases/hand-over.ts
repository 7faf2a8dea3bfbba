import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertNote } from '../database/shifts.ts'
import { ownPolicy } from '../policy.ts'
import { kioskBySlug } from '../queries.ts'
import { isOfKiosk } from './is-of-kiosk.ts'

/** Writes a note for who comes next. AppError 'forbidden' for who neither staffs the kiosk nor looks after it. */
export const handOver = (context: Context, slug: string, words: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'shift.hand-over')
    const kiosk = await kioskBySlug(work.db, slug)
    if (!kiosk) throw notFound()
    if (!(await isOfKiosk(work, kiosk, work.now))) throw new AppError('forbidden')
    const note = { kioskId: kiosk.id, authorId: work.actor!.id, words }
    await insertNote(work.db, proof, note, work.now)
    await work.audit({
      action: 'shift.hand-over',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'kiosk',
      objectId: kiosk.id,
    })
  })
