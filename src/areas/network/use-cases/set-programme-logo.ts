import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { writeLogo } from '../database.ts'
import { policy } from '../policy.ts'

type Upload = { readonly bytes: Uint8Array; readonly name: string }

/** Puts a mark beside the programme's name, or with null takes it away. Errors of `acceptImage` for a file that is no picture. */
export async function setProgrammeLogo(
  context: Context,
  slug: string,
  logo: Upload | null,
): Promise<void> {
  // Asked before anything is stored, so that nobody can fill the store.
  await authoriseHost(context, policy, 'programme.edit', 'programme', slug)
  if (logo) await limitActs({ ...context, now: context.now(), context }, actLimits.upload)
  const image = logo && (await storeImage(context.storage, logo.bytes))
  await transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'programme.edit', 'programme', slug)
    const fileId =
      image &&
      (await recordImage(work.db, image, {
        originalName: logo.name,
        uploadedBy: work.actor?.id ?? null,
        uploadedAt: work.now,
      }))
    await writeLogo(work.db, programme, fileId)
    await work.audit({
      action: 'programme.edit',
      scope: 'programme',
      scopeId: programme.id,
      objectKind: 'programme',
      objectId: programme.id,
      after: { logo: logo?.name ?? null },
    })
    work.changed('network', `host:${programme.id}`)
  })
}
