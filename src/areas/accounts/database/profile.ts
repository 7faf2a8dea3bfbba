import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { Gender } from '../domain/gender.ts'

type ProfileChange = {
  readonly name: string
  readonly lang: Language
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  readonly biographyIn: LocalizedText
  readonly pronouns: string
  readonly gender: Gender
  readonly country: string
  readonly speaksFirstTime: boolean | null
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

/** What a person says of themselves; the photo only if there is a new one. */
export async function updateProfile(
  db: DatabaseTransaction,
  personId: string,
  { links, biographyIn, ...profile }: ProfileChange,
  photoFileId: string | undefined,
  now: Date,
): Promise<void> {
  await db
    .updateTable('people')
    .set({
      ...profile,
      links: json(links),
      biographyIn: json(biographyIn),
      updatedAt: now,
      ...(photoFileId ? { photoFileId } : {}),
    })
    .where('id', '=', personId)
    .execute()
}

/** Another photo in the place of the one before. */
export const updatePhoto = (
  db: DatabaseTransaction,
  personId: string,
  photoFileId: string,
  now: Date,
) =>
  db.updateTable('people').set({ photoFileId, updatedAt: now }).where('id', '=', personId).execute()

/** Takes the photo off; the file stays, since others may show the same picture. */
export async function deletePhoto(
  db: DatabaseTransaction,
  personId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('people')
    .set({ photoFileId: null, updatedAt: now })
    .where('id', '=', personId)
    .execute()
}

/** Gives a name to a person who has none. */
export const updateEmptyName = (
  db: DatabaseTransaction,
  personId: string,
  name: string,
  now: Date,
) =>
  db
    .updateTable('people')
    .set({ name, updatedAt: now })
    .where('id', '=', personId)
    .where('name', '=', '')
    .execute()
