import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteCoSpeaker } from '../database/co-speakers.ts'
import { ownProposal } from '../queries.ts'
import { authoriseSpeakers } from './authorise-speakers.ts'

/**
 * Takes a co-speaker off one's own proposal, or oneself. Throws as `authoriseSpeakers`, and `speaks-on-agenda` for somebody who is
 * on the way to the agenda: then the chair changes the session.
 */
export const removeCoSpeaker = (
  context: Context,
  eventSlug: string,
  code: string,
  personId: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseSpeakers(work, eventSlug, code)
    const { decision, speakers } = await ownProposal(work.db, proposal.id, work.actor!.id)
    const speaker = speakers.find((each) => each.personId === personId)
    if (decision === 'accepted' && speaker?.state === 'accepted')
      throw new AppError('speaks-on-agenda')
    if (!(await deleteCoSpeaker(work.db, proposal, personId))) throw notFound()
    await work.audit({
      action: 'speakers.remove',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title },
    })
  })
