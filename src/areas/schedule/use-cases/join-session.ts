import { transact, type Context } from '../../../platform/use-case.ts'
import { insertLateSpeaker } from '../database.ts'

/**
 * Puts who accepted to speak in a proposal on the session that was made of it before, behind the others; nobody whom the agenda's
 * team took off it, and nobody twice.
 */
export const joinSession = (
  context: Context,
  { proposalId, personId }: { readonly proposalId: string; readonly personId: string },
): Promise<void> =>
  transact(context, async (work) => {
    const joined = await insertLateSpeaker(work.db, { proposalId, personId }, work.now)
    if (!joined) return
    await work.audit({
      action: 'agenda.join',
      scope: 'event',
      scopeId: joined.eventId,
      objectKind: 'session',
      objectId: joined.sessionId,
      after: { code: joined.code, title: joined.title },
    })
    work.changed(`event:${joined.eventId}`)
  })
