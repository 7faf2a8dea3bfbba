import { newId } from '../../shared/ids.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { Database, DatabaseTransaction } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { Storage } from '../storage/storage.ts'
import { acceptImage, type AcceptedImage } from './accept-image.ts'

/** A picture whose bytes lie in the store under their SHA-256. */
export type StoredImage = Omit<AcceptedImage, 'bytes'> & { readonly byteLength: number }

/**
 * First half of an upload, before the transaction (a store may be slow): checks the picture and puts it into the
 * store. The same picture is kept once, and one that no transaction then records does no harm. Errors as `acceptImage`.
 */
export async function storeImage(storage: Storage, upload: Uint8Array): Promise<StoredImage> {
  const { bytes, ...image } = await acceptImage(upload)
  await storage.put(image.sha256, bytes, image.mediaType)
  return { ...image, byteLength: bytes.byteLength }
}

type About = {
  readonly originalName: string
  readonly alt?: LocalizedText
  readonly uploadedBy?: string | null
  readonly uploadedAt: Date
}

/** Second half, inside the transaction: records the picture as a file. Answers its id, for `/files/:id`. */
export async function recordImage(
  tx: DatabaseTransaction | Database,
  image: StoredImage,
  { originalName, alt = {}, uploadedBy = null, uploadedAt }: About,
): Promise<string> {
  const id = newId(uploadedAt.getTime())
  await tx
    .insertInto('files')
    .values({
      id,
      sha256: image.sha256,
      mediaType: image.mediaType,
      bytes: image.byteLength,
      width: image.width,
      height: image.height,
      originalName: originalName
        .replace(/\p{Cc}/gu, '')
        .toWellFormed()
        .slice(0, 200),
      alt: json(alt),
      uploadedBy,
      uploadedAt,
    })
    .execute()
  return id
}
