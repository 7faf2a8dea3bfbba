import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { AppError } from '../../../shared/app-error.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { Gender } from '../domain/gender.ts'
import { sessionsOf } from '../../../platform/session-trust.ts'
import { auditOwnAct } from './audit-own-act.ts'
import { deletePhoto, updateProfile } from '../database/profile.ts'
import { ownProfile } from '../queries/own-page.ts'
import { eventsWithSpeaker } from '../queries/speaking.ts'

export type Profile = {
  readonly name: string
  readonly lang: Language
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  /** The biography in other languages than the one it was written in first. */
  readonly biographyIn: LocalizedText
  readonly pronouns: string
  readonly gender: Gender
  /** ISO 3166-1, two letters; '' for none. */
  readonly country: string
  /** Null: does not say. */
  readonly speaksFirstTime: boolean | null
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

type Photo = { readonly bytes: Uint8Array; readonly originalName: string }

/**
 * What a person says of themselves, as speakers' pages show it; a photo replaces the one before. Errors of
 * `acceptImage` for a photo that is none.
 */
export async function editProfile(
  context: Context,
  profile: Profile,
  photo?: Photo,
): Promise<void> {
  const { actor, storage } = context
  if (!actor) throw new AppError('sign-in-required')
  if (photo)
    await limitActs({ db: context.db, actor, now: context.now(), context }, actLimits.upload)
  // The store may be slow, and a picture may be refused: both before the transaction.
  const image = photo && (await storeImage(storage, photo.bytes))
  await transact(context, async (work) => {
    const file =
      image &&
      (await recordImage(work.db, image, {
        originalName: photo.originalName,
        uploadedBy: actor.id,
        uploadedAt: work.now,
      }))
    const before = await ownProfile(work.db, actor.id)
    await updateProfile(work.db, actor.id, profile, file, work.now)
    const fields = [...changed(before, profile), ...(file ? ['photo'] : [])]
    if (fields.length === 0) return
    await auditOwnAct(work, 'account.edit-profile', { fields })
    work.changed(sessionsOf(actor.id))
    work.changed(...(await eventsWithSpeaker(work.db, actor.id)).map((id) => `event:${id}`))
  })
}

const fieldsOf = [
  'name',
  'lang',
  'organisation',
  'jobTitle',
  'biography',
  'biographyIn',
  'pronouns',
  'gender',
  'country',
  'speaksFirstTime',
  'links',
] as const

const changed = (before: Profile, after: Profile) =>
  fieldsOf.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))

/** Takes the person's photo off. */
export const removePhoto = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    if (!work.actor) throw new AppError('sign-in-required')
    await deletePhoto(work.db, work.actor.id, work.now)
    await auditOwnAct(work, 'account.remove-photo')
    work.changed(...(await eventsWithSpeaker(work.db, work.actor.id)).map((id) => `event:${id}`))
  })
