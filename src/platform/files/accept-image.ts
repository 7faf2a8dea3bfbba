import { createHash } from 'node:crypto'
import { AppError } from '../../shared/app-error.ts'
import { loadSharp } from './load-sharp.ts'

/** The largest upload: what a phone's camera makes, with room to spare. */
export const maxImageBytes = 8 * 1024 * 1024
/** Decoding takes four bytes for each: a file of a few kilobytes can claim gigabytes. */
const maxImagePixels = 50_000_000
/** No screen shows more; larger pictures are scaled down to it. */
const maxSide = 2400

export type AcceptedImage = {
  readonly bytes: Buffer
  readonly mediaType: 'image/webp'
  readonly width: number
  readonly height: number
  readonly sha256: string
}

/**
 * A picture somebody uploaded, drawn anew as WebP (one that is as we draw them stays as it is): upright, at most 2400 pixels wide and high, without the place,
 * camera and whatever else stood in the file. Judged by its content (JPEG, PNG, WebP, AVIF, GIF; an animation gives
 * its first picture), never by its name. AppError 'file-too-large', 'file-not-an-image' or 'image-too-many-pixels'.
 */
export async function acceptImage(upload: Uint8Array): Promise<AcceptedImage> {
  if (upload.byteLength > maxImageBytes)
    throw new AppError('file-too-large', { megabytes: maxImageBytes / 1024 / 1024 })
  if (!isPicture(upload)) throw new AppError('file-not-an-image')
  const sharp = await loadSharp()
  try {
    const { width, height } = await sharp(upload, { limitInputPixels: false }).metadata()
    if (width * height > maxImagePixels)
      throw new AppError('image-too-many-pixels', { megapixels: maxImagePixels / 1_000_000 })
    if (Math.max(width, height) <= maxSide && isNothingButPicture(upload)) {
      // Decoded whole, so that one that was cut off is found out; drawing it again would only blur it.
      await sharp(upload, { limitInputPixels: maxImagePixels, failOn: 'warning' }).raw().toBuffer()
      return accepted(Buffer.from(upload), width, height)
    }
    const { data, info } = await sharp(upload, { limitInputPixels: maxImagePixels })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 84, smartSubsample: true })
      .toBuffer({ resolveWithObject: true })
    return accepted(data, info.width, info.height)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('file-not-an-image')
  }
}

const accepted = (bytes: Buffer, width: number, height: number): AcceptedImage => ({
  bytes,
  mediaType: 'image/webp',
  width,
  height,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/**
 * Whether the file is a WebP as we draw them: a picture in one piece that fills the whole file, and nothing else in it: no
 * place, camera, profile or animation.
 */
function isNothingButPicture(upload: Uint8Array): boolean {
  const file = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength)
  if (file.length < 20 || file.toString('latin1', 0, 4) !== 'RIFF') return false
  if (file.toString('latin1', 8, 12) !== 'WEBP' || file.readUInt32LE(4) !== file.length - 8)
    return false
  let at = 12
  while (at + 8 <= file.length) {
    if (!['VP8 ', 'VP8L', 'VP8X', 'ALPH'].includes(file.toString('latin1', at, at + 4)))
      return false
    const size = file.readUInt32LE(at + 4)
    at += 8 + size + (size % 2)
  }
  return at === file.length
}

/** By the first bytes, so that no decoder is even asked about anything else (SVG can carry scripts). */
function isPicture(upload: Uint8Array): boolean {
  const head = Buffer.from(upload.subarray(0, 32)).toString('latin1')
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('GIF87a') ||
    head.startsWith('GIF89a') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    (head.slice(4, 8) === 'ftyp' && /avi[fs]/.test(head.slice(8)))
  )
}
