import { AppError } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { submittedMail } from '../emails/submitted.ts'

/** Tells who submitted a proposal that it arrived, in the caller's transaction. */
export async function confirmSubmission(
  work: Work,
  event: EventScope,
  proposal: { id: string; code: string; title: string },
): Promise<void> {
  if (!work.actor) throw new AppError('sign-in-required')
  await work.mail({
    kind: 'proposals.submitted',
    recipient: work.actor.email,
    recipientName: work.actor.name,
    eventId: event.id,
    subjectId: proposal.id,
    ...submittedMail(work.context.language, { event, proposal, baseUrl: work.context.config.url }),
  })
}
