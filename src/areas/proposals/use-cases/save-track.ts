import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { hostsOf } from '../../events/queries.ts'
import { saveTrack as writeTrack, type TrackValues } from '../database/call.ts'
import { policy } from '../policy.ts'
import { tracksOf } from '../queries.ts'

/** Adds a track to the call, or changes the one with this id; returns its id. Throws `slug-taken` for a name that stands there already. */
export const saveTrack = (
  context: Context,
  eventSlug: string,
  id: string | null,
  values: TrackValues,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
    const others = await tracksOf(work.db, event.id)
    if (id !== null && !others.some((other) => other.id === id)) throw notFound()
    if (
      values.hostId !== null &&
      !(await hostsOf(work.db, event.id)).some((host) => host.id === values.hostId)
    )
      throw invalidInput([{ field: 'hostId', code: 'not-a-choice' }])
    if (others.some((other) => other.slug === values.slug && other.id !== id))
      throw new AppError('slug-taken', {}, [{ field: 'name', code: 'slug-taken' }])
    const saved = await writeTrack(work.db, event, id, values, work.now)
    await work.audit({
      action: 'call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'track',
      objectId: saved,
      before: others.find((other) => other.id === id),
      after: values,
    })
    work.changed(`event:${event.id}`)
    return saved
  })
