import { createHash } from 'node:crypto'
import { AppError } from '../../shared/app-error.ts'
import { acceptImage, maxImageBytes } from './accept-image.ts'

type Upload = { readonly name: string; readonly bytes: Uint8Array }

/**
 * A PDF or a picture that proves something, judged by its content, never by its name; a picture is drawn anew. AppError
 * `file-too-large` or `not-a-paper`.
 */
export async function acceptPaper({ name, bytes }: Upload) {
  if (bytes.byteLength > maxImageBytes)
    throw new AppError('file-too-large', { megabytes: maxImageBytes / 1024 / 1024 })
  const stem =
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
      .slice(0, 80) || 'evidence'
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    return {
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      type: 'application/pdf',
      name: `${stem}.pdf`,
    }
  try {
    const picture = await acceptImage(bytes)
    return {
      bytes: picture.bytes,
      sha256: picture.sha256,
      type: picture.mediaType,
      name: `${stem}.webp`,
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'file-not-an-image')
      throw new AppError('not-a-paper')
    throw error
  }
}
