import { transact, type Context } from '../../../platform/use-case.ts'
import { writeNeeds } from '../database/needs.ts'
import { slotsOf, timesOf } from '../domain/free-slots.ts'
import { eventDays, type Needs } from '../queries/needs.ts'
import { authoriseStage } from './authorise-stage.ts'

type Told = Omit<Needs, 'free'> & {
  /** The ticked fields of the event's calendar, by their keys; others count for nothing. */
  readonly free: readonly string[]
}

/**
 * A speaker says when they can be on stage, how they come, what they need, and whether they may be recorded; only the team
 * reads it. The log tells that, not what.
 */
export const tellNeeds = (
  context: Context,
  eventSlug: string,
  code: string,
  { free, ...needs }: Told,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseStage(work, eventSlug, code)
    const slots = slotsOf(await eventDays(work.db, event), event.timeZone)
    // An event without days has no calendar: nothing was asked.
    const times = slots.length > 0 ? timesOf(slots, new Set(free)) : null
    await writeNeeds(work.db, proposal, work.actor!.id, { ...needs, free: times }, work.now)
    await work.audit({
      action: 'stage.prepare',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title },
    })
  })
