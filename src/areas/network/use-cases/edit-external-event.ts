import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { longestEvent } from '../../../shared/longest-event.ts'
import { correctExternalEvent } from '../database/corrections.ts'
import { lockCalendar } from '../database/external-events.ts'
import type { Said } from '../domain/calendar/external-record.ts'
import { located } from '../domain/calendar/located.ts'
import { fieldsCorrected, namesOf } from '../domain/calendar/plan-import.ts'
import { daysApart } from '../domain/calendar/repair-days.ts'
import { policy } from '../policy.ts'
import { knownEvent } from '../queries/known-events.ts'

export type Corrections = Partial<Omit<Said, 'latitude' | 'longitude'>> & {
  readonly aliases?: readonly string[]
}

/**
 * Corrects an external event: from now on no import changes the fields that this changed, and the names and addresses
 * in `aliases` mean this event. AppError `not-found`; `dates-reversed` and `event-too-long` for impossible days.
 */
export const editExternalEvent = (
  context: Context,
  id: string,
  { aliases, ...changes }: Corrections,
): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.edit')
    await lockCalendar(work.db)
    const event = await knownEvent(work.db, id)
    if (!event) throw notFound()
    const wanted: Said = { ...event.now, ...changes }
    const moves = wanted.city !== event.now.city || wanted.country !== event.now.country
    const said = moves ? located({ ...wanted, latitude: null, longitude: null }) : wanted
    requirePossibleDays(said)
    const differing = fieldsCorrected(event.now, said)
    const newAliases = aliases ?? event.aliases
    if (differing.length === 0 && newAliases.join('\n') === event.aliases.join('\n')) return
    const corrected = new Set([...event.corrected, ...differing])
    await correctExternalEvent(work.db, proof, {
      event: { id, said, ownEventId: event.ownEventId, names: namesOf(event.records, newAliases) },
      aliases: newAliases,
      corrected: [...corrected].toSorted(),
      by: work.actor?.id ?? null,
      now: work.now,
    })
    const only = (of: Said) => Object.fromEntries(differing.map((field) => [field, of[field]]))
    await work.audit({
      action: 'calendar.edit',
      scope: 'installation',
      scopeId: null,
      objectKind: 'external-event',
      objectId: id,
      before: { ...only(event.now), aliases: event.aliases },
      after: { ...only(said), aliases: newAliases },
    })
    work.changed('calendar')
  })

function requirePossibleDays({ startsOn, endsOn }: Said): void {
  const length = daysApart(startsOn, endsOn)
  if (length < 0) throw invalidInput([{ field: 'endsOn', code: 'dates-reversed' }])
  if (length > longestEvent)
    throw invalidInput([
      { field: 'endsOn', code: 'event-too-long', params: { days: longestEvent + 1 } },
    ])
}
