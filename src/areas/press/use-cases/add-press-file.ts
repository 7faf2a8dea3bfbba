import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertPressFile, type SaidOfFile } from '../database/press-files.ts'
import { policy } from '../policy.ts'

type Upload = { readonly bytes: Uint8Array; readonly name: string }

/**
 * Puts a logo or a photo into the press kit, drawn anew without what the camera wrote into it; its id. Errors of
 * `acceptImage` for a file that is no picture.
 */
export async function addPressFile(
  context: Context,
  slug: string,
  { bytes, name }: Upload,
  said: SaidOfFile,
): Promise<string> {
  const asking = { ...context, now: context.now(), context }
  // Asked before anything is stored, so that nobody can fill the store.
  await authoriseEvent(asking, policy, 'press-kit.edit', slug)
  await limitActs(asking, actLimits.upload)
  const image = await storeImage(context.storage, bytes)
  return transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'press-kit.edit', slug)
    const fileId = await recordImage(work.db, image, {
      originalName: name,
      alt: said.alt,
      uploadedBy: work.actor?.id ?? null,
      uploadedAt: work.now,
    })
    const id = await insertPressFile(work.db, event, fileId, said)
    await work.audit({
      action: 'press-kit.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'press-file',
      objectId: id,
      after: said,
    })
    work.changed(`event:${event.id}`)
    return id
  })
}
