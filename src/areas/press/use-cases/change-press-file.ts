import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deletePressFile, updatePressFile, type SaidOfFile } from '../database/press-files.ts'
import { policy } from '../policy.ts'

/** Says anew what a file of the press kit shows and whose it is, or takes it out (`said` null). AppError 'not-found'. */
export const changePressFile = (
  context: Context,
  slug: string,
  fileId: string,
  said: SaidOfFile | null,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'press-kit.edit', slug)
    const done = said
      ? await updatePressFile(work.db, event, fileId, said)
      : await deletePressFile(work.db, event, fileId)
    if (!done) throw notFound()
    await work.audit({
      action: 'press-kit.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'press-file',
      objectId: fileId,
      after: said ?? { removed: true },
    })
    work.changed(`event:${event.id}`)
  })
