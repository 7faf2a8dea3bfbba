import type { LocalizedText } from '../../../shared/localized-text.ts'
import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { updateEvent } from '../database.ts'
import { policy } from '../policy.ts'

export type EventCover = {
  readonly bytes: Uint8Array
  readonly name: string
  /** What the picture shows, for those who do not see it. */
  readonly alt: LocalizedText
}

/** Puts a picture on top of the event's page, or with null takes it away. Errors of `acceptImage` for a file that is no picture. */
export async function setEventCover(
  context: Context,
  slug: string,
  cover: EventCover | null,
): Promise<void> {
  // Asked before anything is stored, so that nobody can fill the store.
  await authoriseEvent(context, policy, 'event.edit', slug)
  if (cover) await limitActs({ ...context, now: context.now(), context }, actLimits.upload)
  const image = cover && (await storeImage(context.storage, cover.bytes))
  await transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.edit', slug)
    const coverFileId =
      image &&
      (await recordImage(work.db, image, {
        originalName: cover.name,
        alt: cover.alt,
        uploadedBy: work.actor?.id ?? null,
        uploadedAt: work.now,
      }))
    await updateEvent(work.db, event, { coverFileId }, work.now)
    await work.audit({
      action: 'event.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { cover: cover?.name ?? null },
    })
    work.changed(`event:${event.id}`, 'network')
  })
}
