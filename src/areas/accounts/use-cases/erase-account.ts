import { AppError } from '../../../shared/app-error.ts'
import { sessionsOf } from '../../../platform/session-trust.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { erasePerson } from '../database/erase-person.ts'
import { obstaclesToErasure } from '../queries/own-data.ts'
import { eventsWithSpeaker } from '../queries/speaking.ts'

/**
 * Erases the person who asks: the account and its keys, drafts, past registrations and mails under the address. What
 * belongs to the record of an event (a talk that was on the agenda, scores, acts in the log) stays without the name.
 * `confirmation` must be the person's own address. AppError 'confirmation-differs', or 'last-owner' and 'has-place'
 * with the name of what has to be settled first.
 */
export const eraseAccount = (context: Context, confirmation: string): Promise<void> =>
  transact(context, async (work) => {
    const { actor, db, now } = work
    if (!actor) throw new AppError('sign-in-required')
    if (confirmation.trim().toLowerCase() !== actor.email)
      throw new AppError('invalid-input', {}, [
        { field: 'confirmation', code: 'confirmation-differs' },
      ])
    const obstacles = await obstaclesToErasure(
      db,
      actor.id,
      actor.email,
      now.toISOString().slice(0, 10),
    )
    if (obstacles.length > 0)
      throw new AppError(
        'invalid-input',
        {},
        obstacles.map(({ kind, name }) => ({ field: '', code: `erase-${kind}`, params: { name } })),
      )
    const events = await eventsWithSpeaker(db, actor.id)
    await erasePerson(db, actor, now)
    work.changed('network', sessionsOf(actor.id), ...events.map((id) => `event:${id}`))
  })
