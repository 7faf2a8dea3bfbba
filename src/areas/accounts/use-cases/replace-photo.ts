import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updatePhoto } from '../database/profile.ts'
import { eventsWithSpeaker } from '../queries/speaking.ts'
import { auditOwnAct } from './audit-own-act.ts'

type Photo = { readonly bytes: Uint8Array; readonly originalName: string }

/** Puts a photo into the profile of who asks, in the place of the one before. `invalid-input` beside `photo` for what is none. */
export async function replacePhoto(
  context: Context,
  { bytes, originalName }: Photo,
): Promise<void> {
  const { actor, storage, db } = context
  if (!actor) throw new AppError('sign-in-required')
  await limitActs({ db, actor, now: context.now(), context }, actLimits.upload)
  // The store may be slow, and a picture may be refused: both before the transaction.
  const image = await storeImage(storage, bytes).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error
    throw invalidInput([{ field: 'photo', code: error.code, params: error.params }])
  })
  await transact(context, async (work) => {
    const from = { originalName, uploadedBy: actor.id, uploadedAt: work.now }
    await updatePhoto(work.db, actor.id, await recordImage(work.db, image, from), work.now)
    await auditOwnAct(work, 'account.edit-profile', { fields: ['photo'] })
    work.changed(...(await eventsWithSpeaker(work.db, actor.id)).map((id) => `event:${id}`))
  })
}
