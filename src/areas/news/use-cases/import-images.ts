import { AppError } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { recordImage, storeImage, type StoredImage } from '../../../platform/files/store-image.ts'
import type { Context, Work } from '../../../platform/use-case.ts'
import { fileWithBytes } from '../queries/imports.ts'

/** The pictures of a tree as they were put into the store; null for those that are no pictures we can show. */
export type StoredImages = ReadonlyMap<string, StoredImage | null>

/** Puts pictures of a tree into the store, before any transaction. */
export async function storeTreeImages(
  { storage }: Context,
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<StoredImages> {
  const stored = new Map<string, StoredImage | null>()
  for (const path of paths) stored.set(path, await storeOne(path))
  return stored

  async function storeOne(path: string) {
    try {
      return await storeImage(storage, await read(path))
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }
}

/** What is known of pictures beside their bytes, by their paths in the tree. */
export type SaidOfPictures = ReadonlyMap<
  string,
  { readonly name: string; readonly alt: LocalizedText }
>

/** The files of pictures that are in the store, by their paths in the tree: one that is known already is used again. */
export async function recordTreeImages(
  work: Work,
  images: StoredImages,
  said: SaidOfPictures = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [path, image] of images) {
    if (!image) continue
    const id =
      (await fileWithBytes(work.db, image.sha256)) ??
      (await recordImage(work.db, image, {
        originalName: said.get(path)?.name || path.slice(path.lastIndexOf('/') + 1),
        alt: said.get(path)?.alt ?? {},
        uploadedAt: work.now,
      }))
    ids.set(path, id)
  }
  return ids
}
