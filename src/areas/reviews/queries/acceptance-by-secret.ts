import { eventBySlug } from '../../accounts/queries.ts'
import { proposalByCode } from '../../proposals/queries.ts'
import { answerBy, lastTold } from './judged.ts'
import type { Db } from './scope.ts'

/** The acceptance that the secret of a mail leads to, with how it stands; undefined if there is none, or it was not sent. */
export async function acceptanceBySecret(db: Db, secret: string) {
  const found = await db
    .selectFrom('notifications')
    .innerJoin('proposals', 'proposals.id', 'notifications.proposalId')
    .innerJoin('events', 'events.id', 'proposals.eventId')
    .innerJoin('proposalSpeakers', (join) =>
      join
        .onRef('proposalSpeakers.proposalId', '=', 'notifications.proposalId')
        .onRef('proposalSpeakers.personId', '=', 'notifications.personId'),
    )
    .select(['notifications.personId', 'proposals.code', 'events.slug'])
    .where('answerSecret', '=', secret)
    .where('notifiedAt', 'is not', null)
    .executeTakeFirst()
  const event = found && (await eventBySlug(db, found.slug))
  const proposal = event && (await proposalByCode(db, event.id, found.code))
  if (!found || !event || !proposal) return undefined
  const { personId } = found
  const [told, answer] = await Promise.all([
    lastTold(db, proposal.id, personId),
    answerBy(db, proposal.id, personId),
  ])
  return { event, proposal, personId, told, answer: answer?.answer ?? null }
}
