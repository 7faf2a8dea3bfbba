import { AppError, notFound } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertProposal } from '../database/proposals.ts'
import { callStateAt } from '../domain/call-state.ts'
import { policy } from '../policy.ts'
import { callOf, tracksOf } from '../queries.ts'

/**
 * Begins a draft with the person as its first speaker, in the track of this slug if there is one; returns its code. Throws
 * `call-not-open`.
 */
export const startProposal = (
  context: Context,
  eventSlug: string,
  trackSlug = '',
): Promise<{ id: string; code: string }> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.write', eventSlug)
    if (!event.announcedAt) throw notFound()
    if (!work.actor) throw new AppError('sign-in-required')
    if (callStateAt(await callOf(work.db, event.id), work.now) !== 'open')
      throw new AppError('call-not-open')
    await limitActs(work, actLimits.propose)
    const track = (await tracksOf(work.db, event.id)).find(({ slug }) => slug === trackSlug)
    const code = newCode()
    const empty = {
      title: '',
      abstract: '',
      lang: context.language,
      level: '' as const,
      trackId: track?.id ?? null,
      formatId: null,
      notes: '',
    }
    const id = await insertProposal(
      work.db,
      event,
      { ...empty, code, personId: work.actor.id },
      work.now,
    )
    await work.audit({
      action: 'proposal.start',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      after: { code },
    })
    return { id, code }
  })
