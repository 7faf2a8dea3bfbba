import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { hostsOf } from '../../events/queries.ts'
import { deleteTrack, saveTrack, type TrackValues } from '../database/call.ts'
import { tracksOf } from '../queries.ts'

type Editable = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

/** Writes a track with its audit; with `ofHost`, only one of this host. Throws `not-found`, `slug-taken`, `invalid-input`. */
export async function keepTrack(
  work: Work,
  event: Editable,
  id: string | null,
  values: TrackValues,
  ofHost?: string,
): Promise<string> {
  const others = await tracksOf(work.db, event.id)
  const before = others.find((other) => other.id === id)
  if (id !== null && (!before || (ofHost && before.hostId !== ofHost))) throw notFound()
  if (
    values.hostId !== null &&
    !(await hostsOf(work.db, event.id)).some((host) => host.id === values.hostId)
  )
    throw invalidInput([{ field: 'hostId', code: 'not-a-choice' }])
  if (others.some((other) => other.slug === values.slug && other.id !== id))
    throw new AppError('slug-taken', {}, [{ field: 'name', code: 'slug-taken' }])
  const saved = await saveTrack(work.db, event, id, values, work.now)
  await work.audit({
    action: ofHost ? 'host-call.edit' : 'call.edit',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'track',
    objectId: saved,
    before,
    after: values,
  })
  work.changed(`event:${event.id}`)
  return saved
}

/** Takes a track away with its audit; with `ofHost`, only one of this host. Throws `not-found`. */
export async function dropTrack(
  work: Work,
  event: Editable,
  id: string,
  ofHost?: string,
): Promise<void> {
  const before = (await tracksOf(work.db, event.id)).find((each) => each.id === id)
  if (!before || (ofHost && before.hostId !== ofHost)) throw notFound()
  await deleteTrack(work.db, event, id)
  await work.audit({
    action: ofHost ? 'host-call.edit' : 'call.edit',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'track',
    objectId: id,
    before,
    after: null,
  })
  work.changed(`event:${event.id}`)
}
