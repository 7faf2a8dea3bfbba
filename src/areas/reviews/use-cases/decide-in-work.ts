import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { dropHeldMails } from '../../../platform/mail/drop-held-mails.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { deleteStaleNotifications, lockCommittee, setDecisions } from '../database.ts'
import type { Decision } from '../domain/decision.ts'
import { decidedMeanwhile } from '../domain/decided-meanwhile.ts'
import { policy } from '../policy.ts'
import { judgedByCode, type Judged } from '../queries/judged.ts'

/** How the decisions stood when the person saw them, by code; a code that is not among them is not compared. */
export type Seen = ReadonlyMap<string, Decision | null>

type Step = {
  readonly codes: readonly string[]
  readonly decision: Decision | null
  readonly seen?: Seen | undefined
  /** Also those that are decided so already: what is asked of them is new. */
  readonly again?: boolean
}

/**
 * Decides within a transaction; see `decideProposals`. Answers which proposals changed, and how many mails were dropped.
 */
export async function decideInWork(
  work: Work,
  event: Authorized<EventScope, 'decision.make'>,
  { codes, decision, seen, again = false }: Step,
): Promise<{ changing: readonly Judged[]; mailsDropped: number }> {
  if (!work.actor) throw new AppError('sign-in-required')
  await lockCommittee(work.db, event)
  const proposals = await judgedByCode(work.db, event.id, codes, work.actor.id)
  if (proposals.some(({ own }) => own)) throw new AppError('conflict-of-interest')
  const open = proposals.filter(({ status }) => status === 'submitted')
  if (open.length < new Set(codes).size) throw notFound()
  const others = decidedMeanwhile(open, seen, decision)
  if (others[0])
    throw new AppError('decided-meanwhile', {
      title: others[0].title,
      known: others[0].decidedBy ? 'yes' : 'no',
      by: others[0].decidedBy,
      more: others.length - 1,
    })
  const changing = open.filter((proposal) => again || proposal.decision !== decision)
  if (changing.length === 0) return { changing, mailsDropped: 0 }
  const ids = changing.map(({ id }) => id)
  await setDecisions(work.db, event, ids, decision, work.actor.id, work.now)
  const stale = await deleteStaleNotifications(work.db, event, ids, again ? null : decision)
  const dropped = await dropHeldMails(work.db, stale)
  await work.audit(
    ...changing.map((proposal) => ({
      action: 'decision.make' satisfies keyof typeof policy,
      scope: 'event' as const,
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      before: { decision: proposal.decision },
      after: { decision, code: proposal.code },
    })),
  )
  return { changing, mailsDropped: dropped.length }
}
