import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { deleteFormat, saveFormat, type FormatValues } from '../database/call.ts'
import { formatsOf } from '../queries.ts'

type Editable = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

/** Writes a format with its audit; with `ofHost`, only one of this host. Throws `not-found` and `slug-taken`. */
export async function keepFormat(
  work: Work,
  event: Editable,
  id: string | null,
  values: FormatValues,
  ofHost?: string,
): Promise<string> {
  const others = await formatsOf(work.db, event.id)
  const before = others.find((other) => other.id === id)
  if (id !== null && (!before || (ofHost && before.hostId !== ofHost))) throw notFound()
  if (others.some((other) => other.slug === values.slug && other.id !== id))
    throw new AppError('slug-taken', {}, [{ field: 'name', code: 'slug-taken' }])
  const saved = await saveFormat(work.db, event, id, values, work.now)
  await work.audit({
    action: ofHost ? 'host-call.edit' : 'call.edit',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'format',
    objectId: saved,
    before,
    after: values,
  })
  work.changed(`event:${event.id}`)
  return saved
}

/** Takes a format away with its audit; with `ofHost`, only one of this host. Throws `not-found`. */
export async function dropFormat(
  work: Work,
  event: Editable,
  id: string,
  ofHost?: string,
): Promise<void> {
  const before = (await formatsOf(work.db, event.id)).find((each) => each.id === id)
  if (!before || (ofHost && before.hostId !== ofHost)) throw notFound()
  await deleteFormat(work.db, event, id)
  await work.audit({
    action: ofHost ? 'host-call.edit' : 'call.edit',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'format',
    objectId: id,
    before,
    after: null,
  })
  work.changed(`event:${event.id}`)
}
