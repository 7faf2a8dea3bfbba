import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { assignedMail } from '../emails/assigned.ts'
import { loadsOf } from '../queries/assignments.ts'

/** Writes to reviewers what is new for them to read: numbers only, no titles, which a mail server could keep for years. */
export async function tellReviewers(
  work: Work,
  event: EventScope,
  told: readonly { readonly personId: string; readonly added: number }[],
): Promise<void> {
  if (told.length === 0) return
  const added = new Map(told.map((each) => [each.personId, each.added]))
  const loads = await loadsOf(work.db, event.id, [...added.keys()])
  await work.mails(
    loads.map((reviewer) => ({
      kind: 'review-assigned',
      recipient: reviewer.email,
      recipientName: reviewer.name,
      eventId: event.id,
      ...assignedMail(reviewer.lang, {
        event,
        added: added.get(reviewer.id) ?? 0,
        open: reviewer.open,
        baseUrl: work.context.config.url,
      }),
    })),
  )
}
