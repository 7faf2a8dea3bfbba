import { notFound } from '../../../shared/app-error.ts'
import { paperResponse as respond } from '../../../platform/files/paper-response.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { evidenceOf } from '../queries/rules.ts'

/** The paper beside an answer. */
export async function paperResponse(
  x: Exchange,
  eventId: string,
  programmeId: string,
  ruleKey: string,
): Promise<Response> {
  const paper = await evidenceOf(x.context.db, eventId, programmeId, ruleKey)
  if (!paper?.evidenceSha256) throw notFound()
  const { evidenceSha256: sha256, evidenceType: type, evidenceName: name } = paper
  return respond(x.context.storage, { sha256, type, name })
}
