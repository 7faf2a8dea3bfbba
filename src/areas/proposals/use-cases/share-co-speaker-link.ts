import { newSecret } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updateProposalLink } from '../database/co-speakers.ts'
import { authoriseSpeakers } from './authorise-speakers.ts'
import { invitationEnd } from './invite-co-speakers.ts'

/**
 * Makes one's own proposal a link by which co-speakers come, for thirty days and as many as the format has room for, or
 * (`end`) takes it away; one from before leads nowhere any more.
 */
export const shareCoSpeakerLink = (
  context: Context,
  eventSlug: string,
  code: string,
  { end }: { readonly end: boolean },
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseSpeakers(work, eventSlug, code)
    const link = end ? null : { secret: newSecret(), expiresAt: invitationEnd(work.now) }
    await updateProposalLink(work.db, proposal, link)
    await work.audit({
      action: end ? 'speakers.end-link' : 'speakers.share-link',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title },
    })
  })
