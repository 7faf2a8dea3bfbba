import { AppError, notFound } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { storeVotes } from '../database.ts'
import { votingStateAt } from '../domain/voting-state.ts'
import { scorable, voterStanding, votingOf } from '../queries.ts'

const savesAnHour = 120
const hour = 3_600

/** A score from 1 to 5 for a proposal by its code; null takes it back. */
export type CastVote = { readonly code: string; readonly score: number | null }

/**
 * Saves the actor's scores; they may change them until the close. What is not for them to score (their own, what is not shown)
 * is passed over. Throws `sign-in-required`, `not-found` (no voting), `voting-not-open`, `voter-not-confirmed`, `voter-not-registered`
 * and `too-many-requests`.
 */
export async function castVotes(
  context: Context,
  eventSlug: string,
  votes: readonly CastVote[],
): Promise<void> {
  const { actor } = context
  if (!actor) throw new AppError('sign-in-required')
  await transact(context, async (work) => {
    const { db, now } = work
    const event = await visibleEventScope(work, eventSlug)
    const voting = await votingOf(db, event.id)
    if (!voting) throw notFound()
    if (votingStateAt(voting, now) !== 'open') throw new AppError('voting-not-open')
    const { allowed } = await hitLimit(db, `vote:${actor.id}`, savesAnHour, hour, now)
    if (!allowed) throw new AppError('too-many-requests')
    const standing = await voterStanding(db, event.id, actor.id)
    if (!standing.confirmed) throw new AppError('voter-not-confirmed')
    if (voting.voters === 'registered' && !standing.registered)
      throw new AppError('voter-not-registered')
    const ids = await scorable(
      db,
      event.id,
      actor.id,
      votes.map(({ code }) => code),
    )
    await storeVotes(
      db,
      actor.id,
      votes.flatMap(({ code, score }) => {
        const proposalId = ids.get(code)
        return proposalId ? [{ proposalId, score }] : []
      }),
      now,
    )
  })
}
