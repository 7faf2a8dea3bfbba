import { AppError, notFound } from '../../shared/app-error.ts'
import type { Database } from '../database/database.ts'
import type { Storage } from '../storage/storage.ts'
import { loadSharp } from './load-sharp.ts'

/** The widths in which a picture can be asked for, beside its own. */
const imageWidths: readonly number[] = [400, 800, 1600]

type Deps = { readonly db: Database; readonly storage: Storage }
type Asked = { readonly id: string; readonly width?: number; readonly ifNoneMatch?: string | null }

// Two visitors who ask for the same new width at once wait for one drawing.
const drawing = new Map<string, Promise<Uint8Array>>()

/**
 * The answer to `/files/:id` and `/files/:id?w=800`: the picture, not wider than asked, with a year to keep it
 * (a file never changes: another picture is another id). A width is drawn once and kept in the store. AppError
 * 'not-found' for an unknown file or a width that is not offered.
 */
export async function fileResponse(
  { db, storage }: Deps,
  { id, width, ifNoneMatch }: Asked,
): Promise<Response> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound()
  if (width !== undefined && !imageWidths.includes(width)) throw notFound()
  const file = await db
    .selectFrom('files')
    .select(['sha256', 'mediaType', 'width'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!file) throw notFound()
  const smaller = width !== undefined && file.width !== null && file.width > width
  const key = smaller ? `${file.sha256}-${width}` : file.sha256
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    etag: `"${key}"`,
    'x-content-type-options': 'nosniff',
    // A picture, whatever it may contain: opened as a page it can do nothing.
    'content-security-policy': "default-src 'none'; sandbox",
    // Feed readers and other sites may show our pictures.
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (ifNoneMatch?.includes(headers.etag)) return new Response(null, { status: 304, headers })
  const bytes = smaller
    ? await drawnAt(storage, file.sha256, width)
    : await storage.get(file.sha256)
  if (!bytes) throw new AppError('not-found')
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'content-type': file.mediaType,
      'content-length': String(bytes.byteLength),
    },
  })
}

async function drawnAt(storage: Storage, sha256: string, width: number) {
  const key = `${sha256}-${width}`
  const kept = await storage.get(key)
  if (kept) return kept
  const original = await storage.get(sha256)
  if (!original) return null
  const underWay = drawing.get(key)
  if (underWay) return underWay
  const drawn = draw(storage, key, original, width).finally(() => drawing.delete(key))
  drawing.set(key, drawn)
  return drawn
}

async function draw(storage: Storage, key: string, original: Uint8Array, width: number) {
  const sharp = await loadSharp()
  const bytes = await sharp(original)
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80, smartSubsample: true })
    .toBuffer()
  await storage.put(key, bytes, 'image/webp')
  return bytes
}
