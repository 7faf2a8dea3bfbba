import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveFormat as writeFormat, type FormatValues } from '../database/call.ts'
import { policy } from '../policy.ts'
import { formatsOf } from '../queries.ts'

/** Adds a format to the call, or changes the one with this id; returns its id. Throws `slug-taken` for a name that stands there already. */
export const saveFormat = (
  context: Context,
  eventSlug: string,
  id: string | null,
  values: FormatValues,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
    const others = await formatsOf(work.db, event.id)
    if (id !== null && !others.some((other) => other.id === id)) throw notFound()
    if (others.some((other) => other.slug === values.slug && other.id !== id))
      throw new AppError('slug-taken', {}, [{ field: 'name', code: 'slug-taken' }])
    const saved = await writeFormat(work.db, event, id, values, work.now)
    await work.audit({
      action: 'call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'format',
      objectId: saved,
      before: others.find((other) => other.id === id),
      after: values,
    })
    work.changed(`event:${event.id}`)
    return saved
  })
