import { notFound } from '../../shared/app-error.ts'
import type { Storage } from '../storage/storage.ts'

type Paper = { readonly sha256: string; readonly type: string; readonly name: string }

const papers: ReadonlySet<string> = new Set(['application/pdf', 'image/webp'])

/**
 * A paper that `acceptPaper` took, for whoever asked for it alone: kept by nobody on the way, and opened as a page it can do
 * nothing. AppError 'not-found' if the store has it no more.
 */
export async function paperResponse(
  storage: Storage,
  { sha256, type, name }: Paper,
): Promise<Response> {
  const bytes = await storage.get(sha256)
  if (!bytes) throw notFound()
  return new Response(new Uint8Array(bytes), {
    headers: {
      // An event file from elsewhere may claim any type.
      'content-type': papers.has(type) ? type : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
