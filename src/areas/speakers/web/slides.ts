import { notFound } from '../../../shared/app-error.ts'
import { allows } from '../../../shared/policy.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { paperResponse } from '../../../platform/files/paper-response.ts'
import { eventBySlug, standingInEvent } from '../../accounts/queries.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { isHiddenFrom, isSpeakerOf } from '../../proposals/queries.ts'
import { policy } from '../policy.ts'
import { slidesById, type Slides } from '../queries/slides.ts'

/**
 * Slides as a download: for everybody where their speakers say so and the agenda is out, else for those speakers and, but for a
 * conflict of interest, for who makes the agenda. Nothing else tells that there are any.
 */
export async function slidesFile(x: Exchange): Promise<Response> {
  const event = await eventBySlug(x.context.db, x.param('event'))
  const id = x.param('link')
  const slides =
    event && /^[0-9a-f-]{36}$/.test(id) && (await slidesById(x.context.db, event.id, id))
  if (!slides) throw notFound()
  if (slides.open) await visibleEventScope(x.context, event.slug)
  else if (!(await serves(x, event.id, slides))) throw notFound()
  return paperResponse(x.context.storage, slides)
}

async function serves({ actor, context }: Exchange, eventId: string, { proposalId }: Slides) {
  if (!actor) return false
  if (await isSpeakerOf(context.db, proposalId, actor.id)) return true
  const standings = await standingInEvent(context.db, actor, eventId)
  return (
    allows(policy, 'stage.see', standings) &&
    !(await isHiddenFrom(context.db, { id: proposalId, eventId }, actor.id))
  )
}
