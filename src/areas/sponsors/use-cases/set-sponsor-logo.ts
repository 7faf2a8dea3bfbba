import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updateLogo } from '../database.ts'
import type { LogoSide } from '../domain/sponsor.ts'
import { authoriseSponsor } from './authorise-sponsor.ts'

export type LogoUpload = { readonly bytes: Uint8Array; readonly name: string }

/**
 * Gives a sponsor its logo for light or for dark backgrounds, or with null takes it away. Errors of `acceptImage` for a file
 * that is no picture.
 */
export async function setSponsorLogo(
  context: Context,
  eventSlug: string,
  sponsorSlug: string,
  { side, upload }: { readonly side: LogoSide; readonly upload: LogoUpload | null },
): Promise<void> {
  // Asked before anything is stored, so that nobody can fill the store.
  await authoriseSponsor(context, eventSlug, sponsorSlug)
  if (upload) await limitActs({ ...context, now: context.now(), context }, actLimits.upload)
  const image = upload && (await storeImage(context.storage, upload.bytes))
  await transact(context, async (work) => {
    const { event, sponsor } = await authoriseSponsor(work, eventSlug, sponsorSlug)
    const fileId =
      image &&
      (await recordImage(work.db, image, {
        originalName: upload.name,
        alt: sponsor.logoAlt,
        uploadedBy: work.actor?.id ?? null,
        uploadedAt: work.now,
      }))
    await updateLogo(work.db, event, sponsor.id, { side, fileId }, work.now)
    await work.audit({
      action: 'sponsor.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'sponsor',
      objectId: sponsor.id,
      after: { name: sponsor.name, logo: { [side]: upload?.name ?? null } },
    })
    work.changed(`event:${event.id}`)
  })
}
