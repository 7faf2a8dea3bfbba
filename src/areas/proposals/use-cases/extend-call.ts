import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockCallOf } from '../database/call-form.ts'
import { insertExtension } from '../database/extensions.ts'
import { closingOf } from '../domain/deadlines.ts'
import { callOf, formatsOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'
import { checkCallDates } from './check-call-dates.ts'

export type Extension = {
  /** Null: nothing was chosen. */
  readonly closesAt: Date | null
  /** Of this format only; null: of the whole call. */
  readonly formatId: string | null
  /** What those who are told read besides. */
  readonly words: LocalizedText
}

/**
 * Moves the deadline of a call, or of one format, to a later instant, and tells everybody who has a draft or a proposal there.
 * Throws `call-not-set-up`, `hosts-set-dates` for the event's call where each host has one, as `checkCallDates` does, and
 * `not-later`.
 */
export const extendCall = (
  context: Context,
  which: WhichCall,
  { closesAt, formatId, words }: Extension,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, hostId, action } = await authoriseCall(work, which)
    await lockCallOf(work.db, event)
    const call = await callOf(work.db, event.id)
    const hosts = hostId ? await hostCallsOf(work.db, event.id) : []
    const dates = hostId ? hosts.find((one) => one.hostId === hostId) : call
    if (!call || !dates?.opensAt) throw new AppError('call-not-set-up')
    if (!hostId && call.perHost && !formatId) throw new AppError('hosts-set-dates')
    const format = (await formatsOf(work.db, event.id)).find(({ id }) => id === formatId)
    if (formatId && (!format || (hostId !== null && format.hostId !== hostId))) throw notFound()
    const was = closingOf(dates, format)
    if (!closesAt) throw invalidInput([{ field: 'closesAt', code: 'required' }])
    checkCallDates(event, { opensAt: dates.opensAt, closesAt })
    if (!was || closesAt <= was || closesAt <= work.now)
      throw invalidInput([{ field: 'closesAt', code: 'not-later' }])
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    const id = await insertExtension(
      work.db,
      event,
      { hostId, formatId, was, closesAt, words },
      stamp,
    )
    await work.enqueue('proposals.tell-of-extension', { extensionId: id })
    await work.audit({
      action: action === 'call.edit' ? 'call.extend' : 'host-call.extend',
      scope: 'event',
      scopeId: event.id,
      objectKind: formatId ? 'format' : hostId ? 'host' : 'call',
      objectId: formatId ?? hostId ?? event.id,
      before: { closesAt: was },
      after: { closesAt, words },
    })
    work.changed(`event:${event.id}`, 'network')
  })
