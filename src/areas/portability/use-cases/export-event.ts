import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { fileFormat, fileVersion, type EventFile } from '../domain/event-file.ts'
import { policy } from '../policy.ts'
import { collectEvent, collectReferred, colocationsOf, newestMigration } from '../queries.ts'

/**
 * The whole event as one file: every row, whom it refers to, its pictures. It holds personal data and the secrets of
 * tickets; that it was taken is in the audit log.
 */
export async function exportEvent(context: Context, slug: string): Promise<EventFile> {
  const file = await transact(context, async (work) => {
    const found = await authoriseEvent(work, policy, 'event.export', slug)
    await work.audit({
      action: 'event.export',
      scope: 'event',
      scopeId: found.id,
      objectKind: 'event',
      objectId: found.id,
    })
    const event = await collectEvent(work.db, found.id)
    return {
      format: fileFormat,
      version: fileVersion,
      exportedAt: work.now.toISOString(),
      schema: await newestMigration(work.db),
      slug,
      event,
      referred: await collectReferred(work.db, event),
      colocatedWith: await colocationsOf(work.db, found.id),
    } as const
  })
  // Read outside of the transaction: the store may be far away.
  const bytes: Record<string, string> = {}
  const papers = [
    ...file.event.rule_answers.map((row) => ({ sha256: row['evidence_sha256'] })),
    ...file.event.proposal_answers.map((row) => ({ sha256: row['paper_sha256'] })),
    ...file.event.proposal_links.map((row) => ({ sha256: row['paper_sha256'] })),
  ]
  for (const { sha256 } of [...file.referred.files, ...papers]) {
    const found = typeof sha256 === 'string' ? await context.storage.get(sha256) : null
    if (found) bytes[String(sha256)] = Buffer.from(found).toString('base64')
  }
  return { ...file, bytes }
}
