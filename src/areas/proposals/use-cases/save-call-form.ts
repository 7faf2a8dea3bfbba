import { AppError, invalidInput, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { saveForm, type FormSettings } from '../database/call-form.ts'
import { boundedFields, callFields, isBounded, type CallForm } from '../domain/call-form.ts'
import { callOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'

/**
 * Says which fields a call asks, how long their texts may be, and how many proposals a speaker may submit. What was
 * written before stays as it is. Throws `call-not-set-up`, and `invalid-input` for bounds that cannot be kept.
 */
export const saveCallForm = (
  context: Context,
  which: WhichCall,
  settings: FormSettings,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, hostId, hostName, action } = await authoriseCall(work, which)
    const problems = settings.form ? problemsOfForm(settings.form) : []
    if (problems.length > 0) throw invalidInput(problems)
    const before = hostId
      ? (await hostCallsOf(work.db, event.id)).find((call) => call.hostId === hostId)
      : await callOf(work.db, event.id)
    if (!(await saveForm(work.db, event, hostId, settings, work.now)))
      throw new AppError('call-not-set-up')
    await work.audit({
      action,
      scope: 'event',
      scopeId: event.id,
      objectKind: hostId ? 'host' : 'call',
      objectId: hostId ?? event.id,
      before: { form: before?.form, proposalsPerSpeaker: before?.proposalsPerSpeaker },
      after: { ...(hostName && { host: hostName }), ...settings },
    })
    work.changed(`event:${event.id}`)
  })

/** A text must fit between its bounds, and into what can be stored. A word is at least two characters, with its space. */
function problemsOfForm(form: CallForm): Problem[] {
  return callFields.flatMap((field) => {
    const { use, limit } = form[field]
    if (!isBounded(field) || use === 'hidden' || !limit) return []
    const most = boundedFields[field] / (limit.unit === 'words' ? 2 : 1)
    const at = (bound: 'min' | 'max') => `fields.${field}.${bound}`
    if (limit.max !== null && limit.max > most)
      return [{ field: at('max'), code: 'too-large', params: { max: most } }]
    if (limit.min !== null && limit.min > (limit.max ?? most))
      return limit.max === null
        ? [{ field: at('min'), code: 'too-large', params: { max: most } }]
        : [{ field: at('max'), code: 'fewer-than-the-least' }]
    return []
  })
}
