import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertSessions, lockTimetable } from '../database.ts'
import { sessionOfProposal } from '../domain/session-of-proposal.ts'
import { policy } from '../policy.ts'
import { acceptedWithoutSession } from '../queries/timetable.ts'

/**
 * Makes a session, not placed yet, of every accepted proposal that has none and that somebody is willing to hold; how
 * many. Doing it again makes nothing twice.
 */
export const takeAcceptedProposals = (context: Context, eventSlug: string): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    await lockTimetable(work.db, event)
    const proposals = await acceptedWithoutSession(work.db, event.id)
    if (proposals.length === 0) return 0
    const sessions = proposals.map((proposal) => ({
      ...sessionOfProposal(proposal),
      startsAt: null,
      roomId: null,
    }))
    await insertSessions(work.db, event, sessions, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'timetable',
      objectId: event.id,
      after: { taken: proposals.map(({ code }) => code) },
    })
    work.changed(`event:${event.id}`)
    return sessions.length
  })
