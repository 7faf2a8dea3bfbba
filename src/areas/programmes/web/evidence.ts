import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { evidenceOf } from '../queries/rules.ts'

const papers: ReadonlySet<string> = new Set(['application/pdf', 'image/webp'])

/** The paper beside an answer, to be kept by nobody on the way; opened as a page it can do nothing. */
export async function paperResponse(
  x: Exchange,
  eventId: string,
  programmeId: string,
  ruleKey: string,
): Promise<Response> {
  const paper = await evidenceOf(x.context.db, eventId, programmeId, ruleKey)
  if (!paper?.evidenceSha256) throw notFound()
  const bytes = await x.context.storage.get(paper.evidenceSha256)
  if (!bytes) throw notFound()
  return new Response(new Uint8Array(bytes), {
    headers: {
      // An event file from elsewhere may claim any type.
      'content-type': papers.has(paper.evidenceType)
        ? paper.evidenceType
        : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(paper.evidenceName)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
