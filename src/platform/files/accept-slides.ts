import { createHash } from 'node:crypto'
import { AppError } from '../../shared/app-error.ts'

type Upload = { readonly name: string; readonly bytes: Uint8Array }

const maxSlidesBytes = 10 * 1024 * 1024

/** What slides are, by their content: a PDF, or a package that names what only such slides have. */
const kinds = [
  { type: 'application/pdf', ending: 'pdf', begins: '%PDF-', holds: '' },
  {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx',
    begins: 'PK\u0003\u0004',
    holds: 'ppt/presentation.xml',
  },
  {
    type: 'application/vnd.oasis.opendocument.presentation',
    ending: 'odp',
    begins: 'PK\u0003\u0004',
    holds: 'mimetypeapplication/vnd.oasis.opendocument.presentation',
  },
] as const

export const slideTypes: ReadonlySet<unknown> = new Set(kinds.map(({ type }) => type))

/**
 * Slides that somebody uploaded, judged by their content (PDF, PPTX, ODP), never by their name: it is only ever handed out as a
 * download. AppError `file-too-large` or `not-slides`.
 */
export function acceptSlides({ name, bytes }: Upload) {
  if (bytes.byteLength > maxSlidesBytes)
    throw new AppError('file-too-large', { megabytes: maxSlidesBytes / 1024 / 1024 })
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kinds.find(
    ({ begins, holds }) =>
      file.subarray(0, begins.length).toString('latin1') === begins &&
      file.includes(holds, 0, 'latin1'),
  )
  if (!kind) throw new AppError('not-slides')
  const stem =
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
      .slice(0, 80) || 'slides'
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    type: kind.type,
    name: `${stem}.${kind.ending}`,
  }
}
